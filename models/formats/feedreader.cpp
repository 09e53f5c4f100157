// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/feedreader.h"

#include "articles/filekind.h"
#include "articles/teasers.h"
#include "formats/document.h"
#include "formats/htmltext.h"
#include "formats/xmltree.h"

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// An item with fewer words than this is a teaser of an article that stands elsewhere.
constexpr int FewestWords = 60;

struct FeedItem
{
    FileFields fields;
    std::vector<HtmlParagraph> text;
    QString summary; ///< where the feed has one beside the text
};

int wordsIn(const std::vector<HtmlParagraph> &text)
{
    qsizetype words = 0;
    for (const HtmlParagraph &paragraph : text) {
        words += paragraph.text.count(u' ') + 1;
    }
    return int(words);
}

/// The HTML of an element: as text, in Atom also as elements.
QString htmlOf(const XmlNode &node)
{
    const bool isMarkup =
        std::ranges::any_of(node.children, [](const XmlNode &child) { return !child.name.isEmpty(); });
    if (isMarkup) {
        return innerHtml(node);
    }
    const QString type = node.attribute(u"type");
    // Atom's plain text may hold "<" as itself; in RSS nothing tells, and mark-up is usual.
    return type == u"text" ? node.allText().toHtmlEscaped() : node.allText();
}

QString plainOf(const XmlNode &item, QStringView name)
{
    const XmlNode *const node = item.child(name);
    if (node == nullptr) {
        return {};
    }
    QStringList texts;
    for (const HtmlParagraph &paragraph : htmlParagraphs(htmlOf(*node))) {
        texts.append(paragraph.text);
    }
    return texts.join(u' ');
}

/// A child by its full name: "content:encoded" is not Media RSS' "media:content".
const XmlNode *namedChild(const XmlNode &item, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const auto found = std::ranges::find(item.children, name, &XmlNode::name);
        if (found != item.children.end()) {
            return &*found;
        }
    }
    return nullptr;
}

QString authorsOf(const XmlNode &item)
{
    QStringList names;
    for (const XmlNode &child : item.children) {
        const bool isAuthor = child.name == u"dc:creator" || child.local() == u"author";
        if (!isAuthor || child.name.startsWith(u"itunes:") || child.name.startsWith(u"media:")) {
            continue;
        }
        QString name = child.childText(u"name");
        name = name.isEmpty() ? child.allText().simplified() : name;
        // RSS: news@example.org (Odd Renn)
        const qsizetype bracket = name.indexOf(u'(');
        if (name.contains(u'@') && bracket > 0) {
            name = name.sliced(bracket + 1).chopped(name.endsWith(u')') ? 1 : 0);
        }
        if (!name.isEmpty() && !name.contains(u'@') && !names.contains(name)) {
            names.append(name);
        }
    }
    return names.join(u", ");
}

QString dateOf(const XmlNode &item)
{
    static constexpr std::array<QStringView, 6> names{u"pubdate", u"published", u"dc:date",
                                                      u"date",    u"issued",    u"updated"};
    for (const QStringView name : names) {
        const auto found = std::ranges::find(item.children, name, &XmlNode::name);
        if (found != item.children.end()) {
            if (const QString iso = isoTime(found->allText()); !iso.isEmpty()) {
                return iso;
            }
        }
    }
    return {};
}

FeedItem itemOf(const XmlNode &node)
{
    FeedItem item;
    item.fields.headline = plainOf(node, u"title");
    item.fields.byline = authorsOf(node);
    item.fields.published = dateOf(node);
    item.fields.language = node.attribute(u"lang");
    const XmlNode *const full = namedChild(node, {u"content:encoded", u"content", u"xhtml:body", u"body"});
    const XmlNode *const brief = namedChild(node, {u"description", u"summary"});
    if (full != nullptr) {
        item.text = htmlParagraphs(htmlOf(*full));
    }
    if (brief != nullptr) {
        std::vector<HtmlParagraph> summary = htmlParagraphs(htmlOf(*brief));
        // Many feeds have the whole text as their description.
        if (wordsIn(item.text) < wordsIn(summary)) {
            item.text = std::move(summary);
        } else if (wordsIn(summary) < FewestWords) {
            item.summary = plainOf(node, brief->local());
        }
    }
    return item;
}

/// Where the text does not begin with its own headline and summary, they stand above it.
DocumentText documentOf(FeedItem item)
{
    ParagraphList list;
    list.add(item.fields.headline, ParagraphStyle::Title);
    const bool repeats =
        !item.text.empty() &&
        (item.summary.endsWith(u'…') || item.summary.endsWith(u"...") ||
         item.text.front().text.startsWith(item.summary.first(std::min<qsizetype>(item.summary.size(), 40))));
    if (!item.summary.isEmpty() && !repeats) {
        list.add(item.summary, ParagraphStyle::Subtitle);
    }
    for (const HtmlParagraph &paragraph : item.text) {
        const bool isHeadline = paragraph.text == item.fields.headline;
        list.add(paragraph.text, isHeadline ? ParagraphStyle::Plain : paragraph.style, paragraph.bullet);
    }
    DocumentText text;
    text.paragraphs = list.take();
    text.fields = std::move(item.fields);
    text.rank = FieldRank::Stated;
    return text;
}

} // namespace

QLatin1StringView FeedReader::format() const
{
    return "feed"_L1;
}

bool FeedReader::accepts(QByteArrayView head, QStringView fileName) const
{
    const QLatin1StringView kind = fileKind(head, fileName).name;
    return kind == "RSS"_L1 || kind == "Atom"_L1;
}

std::expected<FileReading, ReadError> FeedReader::read(SourceFile file, const std::stop_token &stop) const
{
    const auto tree = parseXml(file.bytes);
    if (!tree) {
        return std::unexpected(readFailure(tree.error(), file.path));
    }
    const XmlNode *const channel = tree->root.child(u"channel");
    const XmlNode &head = channel == nullptr ? tree->root : *channel;
    const bool isAtom = tree->root.local() == u"feed";
    const bool isEntry = tree->root.local() == u"entry";
    const std::vector<const XmlNode *> nodes =
        isEntry ? std::vector<const XmlNode *>{&tree->root} : tree->root.all(isAtom ? u"entry" : u"item");
    const QString outlet = isEntry ? QString() : plainOf(head, u"title");
    const QString headLanguage = head.childText(u"language");
    const QString language = headLanguage.isEmpty() ? head.attribute(u"lang") : headLanguage;
    FileReading reading;
    Teasers teasers;
    for (const XmlNode *node : nodes) {
        FeedItem item = itemOf(*node);
        ++teasers.items;
        if (wordsIn(item.text) < FewestWords) {
            const QString &headline = item.fields.headline;
            teasers.headlines.append(headline.isEmpty() ? u"#%1"_s.arg(teasers.items) : headline);
            continue;
        }
        item.fields.outlet = outlet;
        item.fields.language = item.fields.language.isEmpty() ? language : item.fields.language;
        auto article = articleOf(documentOf(std::move(item)), {}, stop);
        if (!article && article.error() == ReadErrorCode::Cancelled) {
            return std::unexpected(ReadError{ReadErrorCode::Cancelled, file.path, {}});
        }
        if (article) {
            article->encoding = tree->encoding;
            reading.articles.push_back(*std::move(article));
        }
    }
    if (!teasers.headlines.isEmpty()) {
        reading.problems.push_back({ReadErrorCode::Teasers, file.path, teasersContext(teasers)});
    }
    if (!tree->isComplete) {
        reading.problems.push_back({ReadErrorCode::Damaged, file.path, {}});
    }
    if (reading.articles.empty()) {
        return std::unexpected(reading.problems.empty() ? ReadError{ReadErrorCode::NoText, file.path, {}}
                                                        : reading.problems.front());
    }
    return reading;
}

} // namespace sidebyline
