// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: trainpages OUT.cpp HELD_OUT_FOLDER FOLDER…
// Learns what blocks of pages are from the marked pages of the folders. Writes for each folder NAME.json into
// HELD_OUT_FOLDER, in the form of the comparison file, with what a model says of each page that was learned
// from the other sites alone, and then OUT.cpp from all pages. "-" as OUT.cpp: held out only.

#include "pages/readpage.h"
#include "pages/training/goldpages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <thread>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Folds = 5;
/// How much the order of classes counts beside what the trees say of single blocks.
constexpr float OrderShare = 0.5F;

struct Folder
{
    QString name;
    std::vector<GoldPage> pages;
};

/// Pages of one site are in one fold, sites spread evenly by a hash that does not change.
int foldOf(const GoldPage &page)
{
    quint32 hash = 2166136261U;
    for (const QChar c : page.site) {
        hash = (hash ^ c.unicode()) * 16777619U;
    }
    return int((hash >> 8) % Folds);
}

/// Long blocks count more, as words are what is measured, but not in proportion; headlines, one a page, as
/// well.
float weightOf(const GoldPage &page, std::size_t i)
{
    constexpr float headlines = 1.4F;
    const float kind = page.classes[i] == classBit(BlockClass::Headline) ? headlines : 1;
    const float words = float(page.blocked.facts[i].words);
    return kind * (0.4F + 0.2F * std::sqrt(std::min(words, 400.0F)));
}

struct Model
{
    std::vector<BoostedTree> trees;
    PageModel::Transitions follows{};

    [[nodiscard]] PageModel view() const { return {trees, follows}; }
};

std::vector<BlockExample> examplesOf(const std::vector<const GoldPage *> &pages)
{
    std::vector<BlockExample> examples;
    for (const GoldPage *page : pages) {
        const std::size_t width = page->features.size() / std::max<std::size_t>(1, page->classes.size());
        for (std::size_t i = 0; i < page->classes.size(); ++i) {
            if (page->classes[i] != 0) {
                const auto from = page->features.begin() + qsizetype(i * width);
                examples.push_back({.values = {from, from + qsizetype(width)},
                                    .classes = page->classes[i],
                                    .weight = weightOf(*page, i)});
            }
        }
    }
    return examples;
}

/// Counts what follows what where both are known.
PageModel::Transitions learnOrder(const std::vector<const GoldPage *> &pages)
{
    PageModel::Transitions counts{};
    for (auto &row : counts) {
        row.fill(2);
    }
    for (const GoldPage *page : pages) {
        int last = -1;
        for (const quint8 classes : page->classes) {
            const int known = std::popcount(classes) == 1 ? std::countr_zero(classes) : -1;
            if (last >= 0 && known >= 0) {
                counts[std::size_t(last)][std::size_t(known)] += 1;
            }
            last = known;
        }
    }
    std::array<float, BlockClassCount> ends{};
    float all = 0;
    for (const auto &row : counts) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            ends[c] += row[c];
            all += row[c];
        }
    }
    PageModel::Transitions follows{};
    for (std::size_t from = 0; from < counts.size(); ++from) {
        float begins = 0;
        for (const float count : counts[from]) {
            begins += count;
        }
        for (std::size_t to = 0; to < counts.size(); ++to) {
            const float lift = std::log(counts[from][to] / begins / (ends[to] / all));
            follows[from][to] = OrderShare * std::clamp(lift, -4.0F, 4.0F);
        }
    }
    return follows;
}

Model learn(const std::vector<const GoldPage *> &pages)
{
    return {fitTrees(examplesOf(pages), {}), learnOrder(pages)};
}

QJsonObject answerOf(const GoldPage &page, const PageModel &model)
{
    const Article article = articleOf(page.tree, page.blocked, page.features, model);
    QJsonArray blocks;
    for (const Block &block : article.blocks) {
        blocks.append(QJsonObject{{u"text"_s, block.text}, {u"role"_s, QString(roleName(block.role))}});
    }
    return {{u"path"_s, page.name},
            {u"headline"_s, article.headline},
            {u"byline"_s, article.byline},
            {u"published"_s, article.published},
            {u"blocks"_s, blocks}};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    }
}

void measureHeldOut(const std::vector<Folder> &folders, const QString &into)
{
    std::array<Model, Folds> models;
    const auto learnFold = [&](int fold) {
        std::vector<const GoldPage *> others;
        for (const Folder &folder : folders) {
            for (const GoldPage &page : folder.pages) {
                if (foldOf(page) != fold) {
                    others.push_back(&page);
                }
            }
        }
        models[std::size_t(fold)] = learn(others);
    };
    {
        const std::jthread other([&] {
            for (int fold = 0; fold < Folds; fold += 2) {
                learnFold(fold);
            }
        });
        for (int fold = 1; fold < Folds; fold += 2) {
            learnFold(fold);
        }
    }
    for (const Folder &folder : folders) {
        QJsonArray articles;
        for (const GoldPage &page : folder.pages) {
            articles.append(answerOf(page, models[std::size_t(foldOf(page))].view()));
        }
        const QJsonObject story{{u"articles"_s, articles}};
        const QJsonObject root{{u"format"_s, u"sidebyline.comparison"_s}, {u"stories"_s, QJsonArray{story}}};
        write(into + u'/' + folder.name + u".json"_s, QJsonDocument(root).toJson(QJsonDocument::Compact));
    }
}

QByteArray source(const Model &model)
{
    QByteArray text = "// SPDX-FileCopyrightText: 2026 The Sidebyline authors\n"
                      "// SPDX-License-Identifier: GPL-3.0-or-later\n\n"
                      "// Written by models/pages/training/train; never edited.\n\n"
                      "#include \"pages/pageclassifier.h\"\n\n"
                      "namespace sidebyline {\n\nnamespace {\n\n"
                      "// clang-format off\n"
                      "constexpr std::array<BoostedTree, " +
                      QByteArray::number(model.trees.size()) + "> trees{{\n";
    for (const BoostedTree &tree : model.trees) {
        text += "{{";
        for (const quint16 feature : tree.feature) {
            text += QByteArray::number(feature) + ',';
        }
        text += "},{";
        for (const float threshold : tree.threshold) {
            QByteArray number = QByteArray::number(double(threshold), 'g', 7);
            number += number.contains('.') || number.contains('e') ? "F," : ".0F,";
            text += number;
        }
        text += "},\n{{";
        for (const auto &leaf : tree.leaves) {
            text += '{';
            for (const qint16 value : leaf) {
                text += QByteArray::number(value) + ',';
            }
            text.back() = '}';
            text += ',';
        }
        text += "}}},\n";
    }
    text += "}};\n\nconstexpr PageModel::Transitions follows{{\n";
    for (const auto &row : model.follows) {
        text += "{{";
        for (const float value : row) {
            text += QByteArray::number(double(value), 'f', 3) + "F,";
        }
        text += "}},\n";
    }
    return text + "}};\n// clang-format on\n\n} // namespace\n\n"
                  "const PageModel &pageModel()\n{\n"
                  "    static const PageModel model{trees, follows};\n    return model;\n}\n\n"
                  "} // namespace sidebyline\n";
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        qFatal("usage: trainpages OUT.cpp HELD_OUT_FOLDER FOLDER...");
    }
    std::vector<Folder> folders;
    std::vector<const GoldPage *> pages;
    for (const QString &path : arguments.sliced(3)) {
        folders.push_back({QDir(path).dirName(), goldPages(path)});
    }
    for (const Folder &folder : folders) {
        std::size_t blocks = 0;
        for (const GoldPage &page : folder.pages) {
            pages.push_back(&page);
            blocks += page.classes.size();
        }
        QTextStream(stdout) << folder.name << ": " << folder.pages.size() << " pages, " << blocks
                            << " blocks\n";
    }
    measureHeldOut(folders, arguments[2]);
    if (arguments[1] != u"-"_s) {
        write(arguments[1], source(learn(pages)));
    }
    return 0;
}
