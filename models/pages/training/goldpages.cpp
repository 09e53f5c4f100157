// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/training/goldpages.h"

#include "pages/pagebytes.h"
#include "pages/wordsets.h"
#include "text/characters.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t GramLength = 4;
constexpr quint8 Anything = 0xff >> (8 - BlockClassCount);

/// The words of a text in order, as hashes.
std::vector<quint64> wordsOf(QStringView text)
{
    std::vector<quint64> words;
    quint64 hash = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && chars::isLetterOrDigit(text[i].unicode())) {
            hash = (hash ^ text[i].toLower().unicode()) * 0x100000001b3ULL + 1;
        } else if (hash != 0) {
            words.push_back(hash);
            hash = 0;
        }
    }
    return words;
}

quint64 gram(std::span<const quint64> words)
{
    quint64 hash = 0;
    for (const quint64 word : words) {
        hash = (hash ^ word) * 0x9e3779b97f4a7c15ULL;
        hash ^= hash >> 29;
    }
    return hash;
}

/// What people said that one role's text is.
struct RoleText
{
    QSet<quint64> lines; ///< whole lines
    QSet<quint64> grams; ///< runs of four words, within a line or across
    QSet<quint64> pairs; ///< runs of two words

    explicit RoleText(const QString &text)
    {
        std::vector<quint64> all;
        for (const QString &line : text.split(u'\n')) {
            const std::vector<quint64> words = wordsOf(line);
            if (!words.empty()) {
                lines.insert(gram(words));
            }
            all.insert(all.end(), words.begin(), words.end());
        }
        for (std::size_t i = 0; i + GramLength <= all.size(); ++i) {
            grams.insert(gram(std::span(all).subspan(i, GramLength)));
        }
        for (std::size_t i = 0; i + 2 <= all.size(); ++i) {
            pairs.insert(gram(std::span(all).subspan(i, 2)));
        }
    }

    /// How much of a block is in the text: 0 … 1.
    [[nodiscard]] float covers(std::span<const quint64> words) const
    {
        if (words.empty()) {
            return 0;
        }
        if (lines.contains(gram(words))) {
            return 1;
        }
        const std::size_t length = words.size() >= GramLength ? GramLength : 2;
        if (words.size() < length) {
            return 0;
        }
        std::size_t found = 0;
        for (std::size_t i = 0; i + length <= words.size(); ++i) {
            const quint64 run = gram(words.subspan(i, length));
            found += length == 2 ? pairs.contains(run) : grams.contains(run);
        }
        return 0.95F * float(found) / float(words.size() - length + 1);
    }
};

int heading(const GoldPage &page, std::size_t i)
{
    const Tag tag = page.tree.nodes[std::size_t(page.blocked.blocks[i].node)].tag;
    return tag >= Tag::H1 && tag <= Tag::H6 ? int(tag) - int(Tag::H1) : 7;
}

/// Of several blocks with the headline's words people marked one: the best heading; the others may be either.
void settleHeadlines(GoldPage &page)
{
    std::size_t best = page.classes.size();
    int count = 0;
    for (std::size_t i = 0; i < page.classes.size(); ++i) {
        if (page.classes[i] == classBit(BlockClass::Headline)) {
            ++count;
            best = best == page.classes.size() || heading(page, i) < heading(page, best) ? i : best;
        }
    }
    for (std::size_t i = 0; i < page.classes.size() && count > 1; ++i) {
        if (page.classes[i] == classBit(BlockClass::Headline) && i != best &&
            heading(page, i) > heading(page, best)) {
            page.classes[i] |= classBit(BlockClass::Other);
        }
    }
}

/// A short line that stands in several roles' texts, or on the page more often than in gold, goes with the
/// blocks around it.
void settleShortLines(GoldPage &page, std::span<const quint8> candidates)
{
    for (std::size_t i = 0; i < page.classes.size(); ++i) {
        if (page.blocked.facts[i].words > 4 || candidates[i] == 0) {
            continue;
        }
        quint8 near = 0;
        for (std::size_t k = i - std::min<std::size_t>(i, 6); k < std::min(page.classes.size(), i + 7); ++k) {
            near |= page.blocked.facts[k].words > 4 ? page.classes[k] : quint8(0);
        }
        if ((candidates[i] & near) == 0 && page.classes[i] != classBit(BlockClass::Headline)) {
            page.classes[i] = quint8(classBit(BlockClass::Other) | candidates[i]);
        }
    }
}

void labelByRoles(GoldPage &page, const QJsonObject &gold)
{
    static constexpr std::array<std::pair<QLatin1StringView, BlockClass>, 5> roles{
        {{"body"_L1, BlockClass::Body},
         {"headline"_L1, BlockClass::Headline},
         {"supplemental"_L1, BlockClass::Supplemental},
         {"comments"_L1, BlockClass::Comment},
         {"related"_L1, BlockClass::Related}}};
    std::vector<RoleText> texts;
    for (const auto &[name, blockClass] : roles) {
        texts.emplace_back(gold[name].toString());
    }
    const bool relatedMarked = !gold["related"_L1].toString().isEmpty();
    std::vector<quint8> candidates(page.classes.size());
    for (std::size_t i = 0; i < page.classes.size(); ++i) {
        const std::vector<quint64> words = wordsOf(page.blocked.blocks[i].text);
        float best = 0.5F;
        page.classes[i] = classBit(BlockClass::Other);
        // Links to other stories were marked on few pages: elsewhere nothing says which are.
        if (!relatedMarked && page.blocked.blocks[i].linked > 0) {
            page.classes[i] |= classBit(BlockClass::Related);
        }
        for (std::size_t r = 0; r < roles.size(); ++r) {
            const float covered = texts[r].covers(words);
            if (covered >= 0.5F) {
                candidates[i] |= classBit(roles[r].second);
            }
            if (covered > best) {
                best = covered;
                page.classes[i] = classBit(roles[r].second);
            }
        }
    }
    settleHeadlines(page);
    settleShortLines(page, candidates);
}

/// The tags and classes, without digits, of a block's element and of the three above it.
QString kindOf(const GoldPage &page, std::size_t i)
{
    QString kind;
    int node = page.blocked.blocks[i].node;
    for (int level = 0; level < 4 && node >= 0; ++level) {
        QString names = page.tree.attribute(node, u"class").section(u' ', 0, 0);
        names.removeIf([](QChar c) { return c.isDigit(); });
        kind += QString::number(int(page.tree.nodes[std::size_t(node)].tag)) + names + u'/';
        node = page.tree.nodes[std::size_t(node)].parent;
    }
    return kind;
}

/// Text of the same kind as a comment is one, too, where no part of the article is of that kind; paragraphs
/// between two of the article with the same parent are of the article.
void spread(GoldPage &page)
{
    QSet<QString> comments;
    QSet<QString> texts;
    std::vector<std::size_t> known;
    for (std::size_t i = 0; i < page.classes.size(); ++i) {
        if (page.classes[i] == classBit(BlockClass::Comment)) {
            comments.insert(kindOf(page, i));
        } else if (page.classes[i] == classBit(BlockClass::Body)) {
            texts.insert(kindOf(page, i));
            known.push_back(i);
        }
    }
    comments -= texts;
    for (std::size_t i = 0; i < page.classes.size(); ++i) {
        if (page.classes[i] == 0 && comments.contains(kindOf(page, i))) {
            page.classes[i] = classBit(BlockClass::Comment);
        }
    }
    const auto parent = [&](std::size_t i) {
        return page.tree.nodes[std::size_t(page.blocked.blocks[i].node)].parent;
    };
    for (std::size_t n = 0; n + 1 < known.size(); ++n) {
        for (std::size_t i = known[n] + 1; i < known[n + 1]; ++i) {
            const bool same = parent(i) == parent(known[n]) || parent(i) == parent(known[n + 1]);
            if (page.classes[i] == 0 && same && page.blocked.facts[i].words >= 8) {
                page.classes[i] = classBit(BlockClass::Body);
            }
        }
    }
}

void labelBySnippets(GoldPage &page, const QJsonObject &gold)
{
    const auto holdsOne = [&](const QString &text, QLatin1StringView key) {
        return std::ranges::any_of(gold[key].toArray(), [&](const QJsonValue &value) {
            const QString snippet = value.toString().simplified();
            return !snippet.isEmpty() && text.contains(snippet);
        });
    };
    const WordSet title = wordSet(gold["title"_L1].toString());
    for (std::size_t i = 0; i < page.classes.size(); ++i) {
        const QString &text = page.blocked.blocks[i].text;
        if (holdsOne(text, "comments"_L1)) {
            page.classes[i] = classBit(BlockClass::Comment);
        } else if (holdsOne(text, "with"_L1)) {
            page.classes[i] = classBit(BlockClass::Body);
        } else if (holdsOne(text, "without"_L1)) {
            page.classes[i] = quint8(Anything & ~classBit(BlockClass::Body));
        } else if (!title.empty() && wordSet(text) == title && heading(page, i) < 2) {
            page.classes[i] = classBit(BlockClass::Headline);
        }
    }
    spread(page);
}

QString siteOf(const QByteArray &bytes)
{
    static const QRegularExpression link(u"(?:href|src)=[\"']?https?://([\\w.-]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QHash<QString, int> hosts;
    const QString text = QString::fromLatin1(bytes);
    for (auto it = link.globalMatch(text); it.hasNext();) {
        ++hosts[it.next().captured(1).toLower()];
    }
    QString best;
    int most = 0;
    for (auto it = hosts.cbegin(); it != hosts.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() < best)) {
            most = it.value();
            best = it.key();
        }
    }
    return best;
}

} // namespace

std::vector<GoldPage> goldPages(const QString &folder)
{
    std::vector<GoldPage> pages;
    QFile file(folder + u"/gold.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return pages;
    }
    const QJsonObject gold = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &key : gold.keys()) {
        const QString name = key.endsWith(u".html"_s) ? key : key + u".html"_s;
        QFile source(folder + u"/pages/"_s + name);
        if (!source.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray bytes = source.readAll();
        GoldPage page;
        page.name = name;
        page.site = siteOf(bytes);
        page.tree = parsePage(pageUtf8(bytes).value_or(PageBytes{}).html);
        page.blocked = blockedPage(page.tree);
        page.features = featureTable(page.tree, page.blocked);
        page.classes.assign(page.blocked.blocks.size(), 0);
        const QJsonObject answer = gold[key].toObject();
        if (answer.contains("body"_L1)) {
            labelByRoles(page, answer);
        } else {
            labelBySnippets(page, answer);
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace sidebyline
