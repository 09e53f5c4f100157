// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "articles/paragraphs.h"
#include "articles/readerror.h"

#include <QStringList>

#include <expected>
#include <stop_token>
#include <vector>

namespace sidebyline {

/// What a file says of its article beside the text: a mail's header, an item's elements. Empty where it does
/// not.
struct FileFields
{
    QString outlet;
    QString headline;
    QString byline;
    QString dateline;
    QString published; ///< ISO 8601
    QString language;  ///< BCP 47

    friend bool operator==(const FileFields &, const FileFields &) = default;
};

/// Which of two sources is believed where the text itself and the file beside it name a field.
enum class FieldRank : quint8 {
    Fallback, ///< the file's only where the text says nothing: subject and sender of a mail
    Stated,   ///< the file's first: it is made to say them
};

/// A text in paragraphs whose roles are not known but for some styles: a word processor's, a mail's, a PDF's.
struct DocumentText
{
    std::vector<Paragraph> paragraphs;
    std::vector<std::size_t> runningHeads; ///< ascending places of paragraphs that repeat page for page
    std::vector<QString> notes;            ///< footnotes: they become notices below the text
    FileFields fields;
    FieldRank rank = FieldRank::Fallback;
    QString encoding;
};

/// A document has so many paragraphs at most: each costs some 200 bytes beside its text.
inline constexpr std::size_t MaxParagraphs = 500'000;

/// Gathers the paragraphs of a document, each set apart from the next.
class ParagraphList
{
public:
    /// Adds a paragraph with its white space folded; nothing where it is empty then.
    void add(const QString &text, ParagraphStyle style = ParagraphStyle::Plain, Bullet bullet = Bullet::None);
    /// The paragraphs; where none is styled as the title, a first heading with little above it becomes it.
    [[nodiscard]] std::vector<Paragraph> take();
    [[nodiscard]] std::size_t size() const { return m_paragraphs.size(); }

private:
    std::vector<Paragraph> m_paragraphs;
};

/// One block of a file that names the parts of its article.
struct Part
{
    Role role = Role::Body;
    QString text;
    QString author{}; ///< of a comment
    int depth = 0;    ///< of a comment
};

/// The article of a text whose roles the anatomy finds (anatomy.h), with its styles as hints. Its blocks
/// count their own texts as lines. @p fileStem: the file's name without its ending. Fails with NoText or
/// Cancelled.
[[nodiscard]] std::expected<Article, ReadErrorCode> articleOf(DocumentText text, QStringView fileStem,
                                                              const std::stop_token &stop = {});

/// The article of a file that names its parts; its fields are the stated ones. A headline that no part says
/// becomes the first block. Fails with NoText where no part is a body, or Cancelled.
[[nodiscard]] std::expected<Article, ReadErrorCode>
articleOf(std::vector<Part> parts, const FileFields &fields, const std::stop_token &stop = {});

/// Fills in what an article does not say of itself from @p fields; a headline that no block has becomes the
/// first one, and the blocks count their own texts as lines.
void fillFields(Article &article, const FileFields &fields);

/// "Odd Renn" of "By Odd Renn": a byline as a field is kept.
[[nodiscard]] QString bylineName(const QString &byline);

/// ISO 8601 of a time stamp as files write it: ISO itself, with or without marks ("20260512T0930Z"), or RFC
/// 2822; empty for anything else.
[[nodiscard]] QString isoTime(QStringView stamp);

/// The paragraphs of a plain text within another format, each with its line ends gone.
[[nodiscard]] QStringList textParagraphs(QStringView text);

} // namespace sidebyline
