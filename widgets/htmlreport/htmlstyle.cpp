// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreport/htmlstyle.h"

namespace sidebyline {

using namespace Qt::StringLiterals;

QLatin1StringView htmlStyle()
{
    return R"css(
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #24282d; --quiet: #5f656c; --rule: #e2e5e8; --ground: #eef0f2;
  --shared2: #e4eefb; --shared3: #cfe1f8; --shared4: #b4d0f4; --reworded: #2f5fa7;
  --conflict: #fbdcd6; --conflict-line: #b3261e; --unique: #c9870b; --comment: #8a6bab;
  --removed: #fbdcd6; --added: #d5eedd;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #1f2226; --text: #d8dbe0; --quiet: #9ea4ac; --rule: #34383d; --ground: #17191c;
    --shared2: #22364f; --shared3: #28466b; --shared4: #2f5788; --reworded: #8ab4f8;
    --conflict: #5c2c26; --conflict-line: #ff9a8a; --unique: #e0a93a; --comment: #a98fc6;
    --removed: #5c2c26; --added: #1f4a30;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 "Noto Serif", Georgia, serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, table, nav, button, summary, small, dt, .shown, .remark, .facts, .legend, .verdict, .lead {
  font-family: "Noto Sans", system-ui, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.5rem 0 .25rem; }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 2px solid var(--rule); }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
h5 { font-size: 1.15rem; line-height: 1.3; margin: .75rem 0 .25rem; }
h5.subhead { font-size: 1rem; }
p { margin: .4rem 0; }
a { color: var(--reworded); }
a:focus-visible, button:focus-visible, summary:focus-visible, .wide:focus-visible {
  outline: 3px solid var(--reworded); outline-offset: 2px; }
small, .remark, .facts, .missing, .byline, .dateline, .caption, .lead { color: var(--quiet); font-size: .85rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
nav ul, .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0;
  margin: .75rem 0; font-size: .9rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; line-height: 1.4; }
th, td { text-align: start; vertical-align: top; padding: .35rem .8rem .35rem 0; overflow-wrap: break-word;
  border-bottom: 1px solid var(--rule); }
thead th { color: var(--quiet); font-weight: normal; border-bottom: 2px solid var(--quiet); }
tbody th { font-weight: bold; }
th.number, td.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.digest, .path { font-family: "Noto Sans Mono", monospace; font-size: .75rem; overflow-wrap: anywhere; }
.value { background: var(--conflict); padding: 0 .2rem; }
dl { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: .35rem 1rem; margin: .5rem 0; }
dt { font-size: .85rem; font-weight: bold; padding-top: .15rem; }
dd { margin: 0; }
dt.missing { font-weight: normal; }
.claim { padding: .25rem 0 .75rem; border-bottom: 1px solid var(--rule); }
.claim:target, .source :target { outline: 2px solid var(--reworded); outline-offset: 3px; }
.claim[hidden] { display: none; }
.why { display: block; }
.differs { border-inline-start: 4px solid var(--conflict-line); padding-inline-start: .6rem; font-size: .9rem; }
.verdict { font-size: .9rem; }
ins { background: var(--added); text-decoration: underline; text-decoration-thickness: 2px; }
del { background: var(--removed); text-decoration: line-through; }
.in2 { background: var(--shared2); } .in3 { background: var(--shared3); } .in4 { background: var(--shared4); }
.reworded { text-decoration: underline; text-decoration-color: var(--reworded);
  text-decoration-thickness: 2px; text-underline-offset: 3px; }
.conflict { background: var(--conflict); text-decoration: underline dotted var(--conflict-line) 2px;
  text-underline-offset: 3px; }
.unique { box-shadow: inset 0 -2px 0 var(--unique); }
.ref { font: .7rem "Noto Sans", sans-serif; vertical-align: super; margin: 0 .15rem; text-decoration: none; }
.place { font-size: .75rem; white-space: nowrap; text-decoration: none; }
.source { border: 1px solid var(--rule); border-radius: .4rem; padding: .25rem 1rem; margin: 1rem 0; }
.deck { font-style: italic; }
.comment { border-inline-start: 3px solid var(--comment); padding-inline-start: .6rem;
  margin-inline-start: calc(var(--depth, 0) * 1.25rem); }
.filters { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .5rem 0; }
.filters[hidden] { display: none; }
button { font-size: .85rem; padding: .3rem .8rem; border: 1px solid var(--quiet); border-radius: 1rem;
  background: var(--page); color: var(--text); cursor: pointer; }
button[aria-pressed="true"] { background: var(--text); color: var(--page); }
summary { cursor: pointer; font-size: .9rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: .1rem; } body { padding: 1rem; } }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9pt; print-color-adjust: exact; }
  nav, .filters, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, h5, dt { break-after: avoid; }
  tr, .claim { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
}
)css"_L1;
}

QLatin1StringView htmlScript()
{
    return R"js(
for (const bar of document.querySelectorAll('.filters')) {
  const claims = [...bar.parentElement.querySelectorAll('.claim')];
  const buttons = [...bar.querySelectorAll('button')];
  const shown = bar.querySelector('.shown');
  const show = button => {
    const kind = button.dataset.filter;
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    let count = 0;
    for (const claim of claims) {
      claim.hidden = kind !== 'all' && !claim.dataset.kinds.split(' ').includes(kind);
      count += claim.hidden ? 0 : 1;
    }
    shown.textContent = count + ' / ' + claims.length;
  };
  for (const button of buttons) button.addEventListener('click', () => show(button));
  bar.hidden = false;
  shown.textContent = claims.length + ' / ' + claims.length;
}
const openTarget = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let part = target; part; part = part.parentElement) {
    if (part.tagName === 'DETAILS') part.open = true;
    part.hidden = false;
  }
  target.scrollIntoView();
};
addEventListener('hashchange', openTarget);
addEventListener('beforeprint', () => { for (const part of document.querySelectorAll('details')) part.open = true; });
openTarget();
)js"_L1;
}

} // namespace sidebyline
