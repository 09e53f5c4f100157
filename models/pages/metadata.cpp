// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/metadata.h"

#include "pages/linkeddata.h"

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

struct MetaName
{
    QLatin1StringView name; ///< in lower case, ':' and '_' as '.'
    PageField field;
    MetadataSource source;
};

using enum PageField;
using enum MetadataSource;

constexpr auto metaNames = std::to_array<MetaName>({
    {"og.title"_L1, Headline, OpenGraph},
    {"twitter.title"_L1, Headline, OpenGraph},
    {"og.description"_L1, Deck, OpenGraph},
    {"twitter.description"_L1, Deck, OpenGraph},
    {"og.site.name"_L1, Outlet, OpenGraph},
    {"og.locale"_L1, Language, OpenGraph},
    {"og.article.author"_L1, Byline, OpenGraph},
    {"article.author"_L1, Byline, OpenGraph},
    {"article.author.name"_L1, Byline, OpenGraph},
    {"og.author"_L1, Byline, OpenGraph},
    {"article.published.time"_L1, Published, OpenGraph},
    {"article.published"_L1, Published, OpenGraph},
    {"og.article.published.time"_L1, Published, OpenGraph},
    {"og.published.time"_L1, Published, OpenGraph},
    {"article.modified.time"_L1, Modified, OpenGraph},
    {"article.modified"_L1, Modified, OpenGraph},
    {"og.updated.time"_L1, Modified, OpenGraph},
    {"parsely-title"_L1, Headline, Publisher},
    {"parsely-author"_L1, Byline, Publisher},
    {"parsely-pub-date"_L1, Published, Publisher},
    {"sailthru.title"_L1, Headline, Publisher},
    {"sailthru.author"_L1, Byline, Publisher},
    {"sailthru.date"_L1, Published, Publisher},
    {"sailthru.description"_L1, Deck, Publisher},
    {"cxenseparse.title"_L1, Headline, Publisher},
    {"cxenseparse.author"_L1, Byline, Publisher},
    {"cxenseparse.recs.publishtime"_L1, Published, Publisher},
    {"hdl"_L1, Headline, Publisher},
    {"byl"_L1, Byline, Publisher},
    {"pdate"_L1, Published, Publisher},
    {"pubdate"_L1, Published, Publisher},
    {"publishdate"_L1, Published, Publisher},
    {"publish-date"_L1, Published, Publisher},
    {"publish.date"_L1, Published, Publisher},
    {"publication.date"_L1, Published, Publisher},
    {"publication-date"_L1, Published, Publisher},
    {"originalpublicationdate"_L1, Published, Publisher},
    {"article.date"_L1, Published, Publisher},
    {"rnews.datepublished"_L1, Published, Publisher},
    {"datepublished"_L1, Published, Publisher},
    {"datecreated"_L1, Published, Publisher},
    {"datemodified"_L1, Modified, Publisher},
    {"citation.title"_L1, Headline, DublinCore},
    {"citation.author"_L1, Byline, DublinCore},
    {"citation.publication.date"_L1, Published, DublinCore},
    {"citation.online.date"_L1, Published, DublinCore},
    {"dc.title"_L1, Headline, DublinCore},
    {"dcterms.title"_L1, Headline, DublinCore},
    {"dc.creator"_L1, Byline, DublinCore},
    {"dcterms.creator"_L1, Byline, DublinCore},
    {"dcsext.author"_L1, Byline, DublinCore},
    {"dc.description"_L1, Deck, DublinCore},
    {"dc.date"_L1, Published, DublinCore},
    {"dc.date.issued"_L1, Published, DublinCore},
    {"dc.date.created"_L1, Published, DublinCore},
    {"dcterms.date"_L1, Published, DublinCore},
    {"dcterms.created"_L1, Published, DublinCore},
    {"dcterms.issued"_L1, Published, DublinCore},
    {"dcterms.modified"_L1, Modified, DublinCore},
    {"dc.date.modified"_L1, Modified, DublinCore},
    {"dc.language"_L1, Language, DublinCore},
    {"dc.publisher"_L1, Outlet, DublinCore},
    {"author"_L1, Byline, Plain},
    {"authors"_L1, Byline, Plain},
    {"date"_L1, Published, Plain},
    {"last-modified"_L1, Modified, Plain},
    {"revised"_L1, Modified, Plain},
    {"description"_L1, Deck, Plain},
    {"title"_L1, Headline, Plain},
    {"headline"_L1, Headline, Plain},
    {"application-name"_L1, Outlet, Plain},
    {"apple-mobile-web-app-title"_L1, Outlet, Plain},
    {"language"_L1, Language, Plain},
    {"content-language"_L1, Language, Plain},
});

/// Which element of a meta tag names it differs between sites: name, property, itemprop, http-equiv.
QString metaName(const PageTree &page, int node)
{
    for (const QStringView attribute : {u"property", u"name", u"itemprop", u"http-equiv"}) {
        const QString name = page.attribute(node, attribute);
        if (!name.isEmpty()) {
            return name.trimmed().toLower().replace(u':', u'.').replace(u'_', u'.');
        }
    }
    return {};
}

bool isAddress(const QString &value)
{
    return value.startsWith("http"_L1) || value.startsWith("//"_L1) || value.startsWith("www."_L1);
}

class Collector
{
public:
    explicit Collector(const PageTree &page)
        : m_page(page)
    {}

    PageMetadata collect()
    {
        for (int node = 0; node < int(m_page.nodes.size()); ++node) {
            look(node);
        }
        std::ranges::stable_sort(m_found.statements, {}, &PageStatement::source);
        return std::move(m_found);
    }

private:
    void look(int node)
    {
        switch (m_page.nodes[std::size_t(node)].tag) {
        case Tag::Html:
            add(PageField::Language, Plain, m_page.attribute(node, u"lang"));
            add(PageField::Language, Plain, m_page.attribute(node, u"xml:lang"));
            break;
        case Tag::Title:
            readTitle(node);
            break;
        case Tag::Meta:
            readMeta(node);
            break;
        case Tag::Link:
            if (m_page.attribute(node, u"rel").compare("canonical"_L1, Qt::CaseInsensitive) == 0) {
                setAddress(m_page.attribute(node, u"href"));
            }
            break;
        case Tag::Script:
            readScript(node);
            break;
        default:
            break;
        }
    }

    /// The first title: others stand in drawings.
    void readTitle(int node)
    {
        if (!m_titled) {
            m_titled = true;
            add(PageField::Headline, MetadataSource::Title, m_page.visibleText(node));
        }
    }

    void readMeta(int node)
    {
        const QString name = metaName(m_page, node);
        const QString value = m_page.attribute(node, u"content").simplified();
        if (name.isEmpty() || value.isEmpty()) {
            return;
        }
        if (name == "og.url"_L1) {
            setAddress(value);
            return;
        }
        const auto found = std::ranges::find(metaNames, name, &MetaName::name);
        const bool person = found != metaNames.end() && found->field == PageField::Byline;
        if (found != metaNames.end() && !(person && isAddress(value))) {
            add(found->field, found->source, value);
        }
    }

    void readScript(int node)
    {
        const int end = m_page.nodes[std::size_t(node)].end;
        for (int i = node + 1; i < end; ++i) {
            for (PageStatement &statement : linkedDataStatements(m_page.textOf(i))) {
                if (!(statement.field == PageField::Byline && isAddress(statement.value))) {
                    m_found.statements.push_back(std::move(statement));
                }
            }
        }
    }

    void add(PageField field, MetadataSource source, const QString &value)
    {
        const QString plain = value.simplified();
        if (!plain.isEmpty()) {
            m_found.statements.push_back({field, source, plain});
        }
    }

    void setAddress(const QString &address)
    {
        m_found.address = m_found.address.isEmpty() ? address.trimmed() : m_found.address;
    }

    const PageTree &m_page;
    PageMetadata m_found;
    bool m_titled = false;
};

} // namespace

QString PageMetadata::first(PageField field) const
{
    const auto found = std::ranges::find(statements, field, &PageStatement::field);
    return found == statements.end() ? QString() : found->value;
}

std::vector<QString> PageMetadata::all(PageField field) const
{
    std::vector<QString> values;
    for (const PageStatement &statement : statements) {
        if (statement.field == field && std::ranges::find(values, statement.value) == values.end()) {
            values.push_back(statement.value);
        }
    }
    return values;
}

PageMetadata metadataOf(const PageTree &page)
{
    return Collector(page).collect();
}

} // namespace sidebyline
