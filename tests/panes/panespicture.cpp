// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panesample.h"

#include "common/highlightpalette.h"
#include "panes/articlepane.h"
#include "panes/panesview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>
#include <QTimer>

#include <ctime>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Steps = 20;

/// Milliseconds of the processor: a busy machine does not count.
double processorTime()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

std::vector<PaneContent> contents(int copies, int paragraphs)
{
    if (paragraphs > 0) {
        return sample::longStory(copies, paragraphs);
    }
    std::vector<PaneContent> all = sample::bridge();
    for (int i = int(all.size()); i < copies; ++i) {
        PaneContent copy = all[std::size_t(i % 4)];
        auto article = std::make_shared<Article>(*copy.article);
        article->path += QString::number(i);
        article->outlet += u" %1"_s.arg(i + 1);
        copy.article = article;
        copy.articleIndex = i;
        copy.isBase = false;
        all.push_back(copy);
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FILE"_s, u"picture to write"_s);
    parser.addOptions({{u"dark"_s, u"dark colours"_s},
                       {u"width"_s, u"pixels"_s, u"N"_s, u"1430"_s},
                       {u"height"_s, u"pixels"_s, u"N"_s, u"715"_s},
                       {u"claim"_s, u"current claim"_s, u"N"_s, u"1"_s},
                       {u"copies"_s, u"panes"_s, u"N"_s, u"4"_s},
                       {u"paragraphs"_s, u"a long story"_s, u"N"_s, u"0"_s},
                       {u"scroll"_s, u"pixels that the first pane is scrolled"_s, u"N"_s, u"0"_s}});
    parser.process(application);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(windowPalette(parser.isSet(u"dark"_s) ? ColorMode::Dark : ColorMode::Light));

    const double start = processorTime();
    PanesView view;
    view.resize(parser.value(u"width"_s).toInt(), parser.value(u"height"_s).toInt());
    view.setContents(contents(parser.value(u"copies"_s).toInt(), parser.value(u"paragraphs"_s).toInt()));
    view.show();
    view.setCurrentClaim(parser.value(u"claim"_s).toInt());
    view.focusPane(0);
    if (const int place = parser.value(u"scroll"_s).toInt(); place > 0) {
        view.pane(0)->setScrollPlace(place);
        Q_EMIT view.pane(0)->scrolled(place);
    }
    QTextStream out(stdout);
    const double ready = processorTime();
    out << "set up " << ready - start << " ms\n";
    // Once the event loop runs, all is laid out and the pane has its focus.
    QTimer::singleShot(0, &view, [&] {
        const QPixmap picture = view.grab();
        out << "first paint " << processorTime() - ready << " ms\n";
        const bool written = picture.save(parser.positionalArguments().value(0));
        const double before = processorTime();
        for (int claim = 0; claim < Steps; ++claim) {
            view.setCurrentClaim(claim % 5);
            (void)view.grab();
        }
        out << "a step " << (processorTime() - before) / Steps << " ms\n";
        QCoreApplication::exit(written ? 0 : 1);
    });
    return QCoreApplication::exec();
}
