// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/threads.h"

#include "text/characters.h"

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxAuthorWords = 4;
/// What an author's line is worth that shows itself only by coming again and again.
constexpr float RecurringAuthor = 0.2F;

bool isHeading(const Facts &facts)
{
    return facts.cue(Cue::CommentHead) >= 2 && facts.words <= 14;
}

bool isForm(const Facts &facts)
{
    return facts.cue(Cue::CommentForm) > 0 && facts.words <= 16;
}

bool couldBeName(const Facts &facts)
{
    return facts.words >= 1 && facts.words <= MaxAuthorWords && !facts.endsWithColon &&
           !facts.endsWithQuestion && !facts.mostlyDate && facts.cue(Cue::Notice) < 2 &&
           facts.cue(Cue::CommentControl) < 2 && facts.cue(Cue::RelatedHead) < 2 &&
           facts.cue(Cue::CommentHead) < 2 && !facts.inBrackets;
}

bool isTimeLine(const Facts &facts)
{
    return (facts.cue(Cue::TimeAgo) > 0 || facts.mostlyDate) && facts.words <= 10;
}

/// "• NAME" above deeper text: lists of links have nothing below their entries.
bool isBulletedName(std::span<const Paragraph> paragraphs, std::span<const Facts> facts, std::size_t i)
{
    return paragraphs[i].bullet == Bullet::Sign && i + 1 < paragraphs.size() && couldBeName(facts[i]) &&
           paragraphs[i + 1].bullet == Bullet::None && paragraphs[i + 1].indent > paragraphs[i].indent;
}

/// "From: NAME" and the like.
bool isFromLine(const Paragraph &paragraph, const Facts &facts)
{
    static constexpr std::array<QLatin1StringView, 6> leads{"From:"_L1, "Von:"_L1,  "De:"_L1,
                                                            "Name:"_L1, "Nom :"_L1, "Da:"_L1};
    return facts.words <= MaxAuthorWords + 1 && std::ranges::any_of(leads, [&](QLatin1StringView lead) {
               return paragraph.text.startsWith(lead);
           });
}

/// How much line \a i looks like an author's. \a under: how certainly comments have begun.
float authorLook(std::span<const Paragraph> paragraphs, std::span<const Facts> facts, std::size_t i,
                 float under)
{
    const Facts &line = facts[i];
    const bool followed = i + 1 < facts.size();
    if (isBulletedName(paragraphs, facts, i)) {
        return 1;
    }
    if (line.cue(Cue::Says) > 0 && line.words <= 14 &&
        (line.hasDate || line.hasTime || line.cue(Cue::TimeAgo) > 0)) {
        return line.endsWithColon || under > 0 ? 1.0F : 0.6F;
    }
    const bool posted = paragraphs[i].text.startsWith(u"Posted by", Qt::CaseInsensitive) ||
                        paragraphs[i].text.startsWith(u"Comment by", Qt::CaseInsensitive);
    if (posted && (line.hasDate || line.hasTime)) {
        return 0.9F;
    }
    if (line.cue(Cue::Says) >= 2 && line.endsWithColon && line.words <= 6) {
        return followed && isTimeLine(facts[i + 1]) ? 1.0F : 0.5F * under + 0.3F;
    }
    if (line.cue(Cue::TimeAgo) > 0 && line.words <= 9 && line.words >= 3) {
        return 0.8F;
    }
    if (couldBeName(line) && followed && facts[i + 1].cue(Cue::TimeAgo) > 0 && facts[i + 1].words <= 5) {
        return 0.8F;
    }
    const bool signedByDate = line.hasDate && line.words <= 10 && line.words - line.numbers >= 2 &&
                              line.capitalised >= 2 && !line.endsSentence && line.cue(Cue::BylineLead) <= 0;
    if (under <= 0) {
        // "Ada Corran / 22.04.2026": counts where it recurs. Behind a dash it is the one who wrote what
        // stands above.
        const bool signature = line.hasHandle || u"—–-"_s.contains(paragraphs[i].text.front());
        return signedByDate && !signature && followed && facts[i + 1].prose() >= 0.5F &&
                       paragraphs[i].bullet == Bullet::None
                   ? RecurringAuthor
                   : 0.0F;
    }
    const bool named = couldBeName(line) && !line.endsSentence;
    const bool abbreviated = couldBeName(line) && line.capitalised == line.words && line.words >= 2;
    const bool attached =
        followed && (!paragraphs[i].blankAfter || paragraphs[i + 1].indent > paragraphs[i].indent);
    if ((named || abbreviated) && attached && (paragraphs[i].blankBefore || paragraphs[i].indent > 0)) {
        return under;
    }
    if (named && followed && facts[i + 1].prose() >= 0.3F && facts[i + 1].cue(Cue::Notice) < 2) {
        return 0.8F * under;
    }
    if (isFromLine(paragraphs[i], line) || (line.hasDate && line.words <= 10 && !line.mostlyDate)) {
        return under;
    }
    return (named || abbreviated) && followed && isTimeLine(facts[i + 1]) ? under : 0.0F;
}

bool endsThread(const Facts &facts)
{
    return isForm(facts) || (facts.cue(Cue::RelatedHead) >= 2.5F && facts.words <= 6);
}

/// Whether names and what they say take turns from line \a i on: then comments stand there, whatever the line
/// above says.
bool threadAhead(std::span<const Facts> facts, std::size_t i)
{
    int turns = 0;
    for (std::size_t k = i; k + 1 < std::min(facts.size(), i + 9); ++k) {
        const bool name = couldBeName(facts[k]) && !facts[k].endsSentence;
        turns += name && facts[k + 1].prose() >= 0.4F && facts[k + 1].cue(Cue::Notice) < 2 ? 1 : 0;
    }
    return turns >= 2;
}

bool isReplyButton(const Facts &facts)
{
    return facts.words <= 8 && facts.cue(Cue::CommentControl) >= 2.5F;
}

/// Whether somebody's words stand between two lines: neither buttons nor the site's.
bool hasWordsBetween(std::span<const Facts> facts, std::size_t from, std::size_t to)
{
    return std::ranges::any_of(facts.subspan(from + 1, to - from - 1), [](const Facts &line) {
        return line.words >= 3 && line.cue(Cue::Notice) < 2 && line.cue(Cue::CommentControl) < 2 &&
               !line.mostlyDate;
    });
}

/// Buttons to reply or to report that recur within a few lines, with words between them, give comments away
/// where no heading does. From the shortest period above the first, or the heading, to the last; both ends 0
/// where there are none.
std::pair<std::size_t, std::size_t> aboveButtons(std::span<const Facts> facts, std::size_t firstProse)
{
    constexpr std::size_t longestComment = 12; // lines
    constexpr int fewest = 3;
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t period = longestComment;
    int count = 0;
    for (std::size_t i = firstProse + 1; i < facts.size(); ++i) {
        if (!isReplyButton(facts[i])) {
            continue;
        }
        const bool far = count > 0 && i - last > longestComment;
        if (far && count >= fewest) {
            break;
        }
        if (count == 0 || far) {
            first = i;
            period = longestComment;
            count = 1;
        } else if (hasWordsBetween(facts, last, i)) {
            period = std::min(period, i - last);
            ++count;
        }
        last = i;
    }
    if (count < fewest) {
        return {0, 0};
    }
    std::size_t from = std::max(firstProse + 1, first - std::min(first, period) + 1);
    for (std::size_t i = from; i < last; ++i) {
        from = isHeading(facts[i]) ? std::max(from, std::min(i, first)) : from;
    }
    return {from, last};
}

/// How certainly the lines are comments, line by line.
struct Section
{
    float under = 0;   ///< 1 below a heading; wears off where nothing looks like a comment
    bool form = false; ///< below "Leave a reply"

    void step(std::span<const Facts> facts, std::size_t i)
    {
        const Facts &line = facts[i];
        if (isHeading(line)) {
            under = 1;
            form = false;
        }
        if (isForm(line)) {
            const bool ahead = threadAhead(facts, i + 1);
            form = !ahead;
            under = ahead ? 1 : 0;
        } else if (endsThread(line)) {
            under = 0;
        } else if (line.prose() >= 0.4F && line.cue(Cue::Notice) < 2.5F) {
            under = under > 0 ? 1.0F : 0.0F;
        } else if (line.cue(Cue::CommentControl) < 2 && !isTimeLine(line)) {
            under = std::max(0.0F, under - 0.17F);
        }
    }
};

/// Where author's lines recur, each is the more certain.
void strengthen(std::span<ThreadMark> marks)
{
    const auto count = std::ranges::count_if(marks, [](const ThreadMark &m) { return m.author >= 0.3F; });
    const auto recurring = std::ranges::count_if(marks, [](const ThreadMark &m) { return m.author > 0; });
    for (ThreadMark &mark : marks) {
        if (mark.author > 0 && mark.author <= RecurringAuthor) {
            mark.author = recurring >= 3 ? 0.8F : 0.0F;
        } else if (mark.author > 0 && mark.author < 1) {
            mark.author = count >= 2 ? std::min(1.0F, mark.author + 0.2F) : mark.author * 0.7F;
        }
    }
}

void markTexts(std::span<const Paragraph> paragraphs, std::span<const Facts> facts,
               std::span<ThreadMark> marks)
{
    float certainty = 0;
    int authorIndent = 0;
    bool bulleted = false;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].author >= 0.5F) {
            certainty = marks[i].author;
            authorIndent = paragraphs[i].indent;
            bulleted = paragraphs[i].bullet == Bullet::Sign;
            continue;
        }
        const bool outside = bulleted && paragraphs[i].indent <= authorIndent;
        if (endsThread(facts[i]) || outside) {
            certainty = 0;
            bulleted = false;
        }
        marks[i].text = certainty;
    }
}

} // namespace

QString commentAuthor(const QString &line)
{
    static constexpr std::array<QStringView, 24> stops{
        u" says",    u" said",      u" wrote",      u" writes", u" schrieb", u" schreibt",
        u" sagt",    u" meint",     u" a écrit",    u" a dit",  u" dit ",    u" dice",
        u" dijo",    u" escribió",  u" ha scritto", u" scrive", u" disse",   u" escreveu",
        u" schreef", u" commented", u" replied",    u" • ",     u" · ",      u" | "};
    QStringView name = line;
    for (const QStringView lead : {u"From:", u"Von:", u"De:", u"Name:", u"Nom :", u"Da:", u"Posted by:",
                                   u"Posted By:", u"Posted by ", u"Comment by "}) {
        name = name.startsWith(lead) ? name.sliced(lead.size()).trimmed() : name;
    }
    for (const QStringView stop : stops) {
        const qsizetype at = name.indexOf(stop);
        name = at > 0 ? name.first(at) : name;
    }
    for (const QStringView stop :
         {u" on ", u" at ", u" am ", u" le ", u", ", u" - ", u" – ", u" — ", u": "}) {
        const qsizetype at = name.indexOf(stop);
        const bool dated =
            at > 0 && std::ranges::any_of(name.sliced(at), [](QChar c) { return c.isDigit(); });
        name = dated ? name.first(at) : name;
    }
    name = name.trimmed();
    return (name.endsWith(u':') ? name.chopped(1) : name).trimmed().toString();
}

std::vector<ThreadMark> findThreads(std::span<const Paragraph> paragraphs, std::span<const Facts> facts,
                                    std::size_t heaviest)
{
    std::vector<ThreadMark> marks(paragraphs.size());
    const auto isText = [](const Facts &f) { return f.prose() >= 0.6F && f.words >= 12 && f.notice() < 2; };
    const auto firstText = std::size_t(std::ranges::find_if(facts, isText) - facts.begin());
    const std::size_t start = std::min(firstText, heaviest) + 1;
    Section section;
    const auto [from, to] = aboveButtons(facts, start);
    for (std::size_t i = start; i < paragraphs.size(); ++i) {
        // "Comments" above the text is a button; unless names and words take turns below it.
        if (i > heaviest || !(isHeading(facts[i]) || isForm(facts[i])) || threadAhead(facts, i + 1)) {
            section.step(facts, i);
        }
        section.under = i >= from && i < to && !section.form ? std::max(section.under, 0.8F) : section.under;
        marks[i].underHeading = isHeading(facts[i]) ? 0 : section.under;
        marks[i].belowForm = section.form;
        marks[i].author = authorLook(paragraphs, facts, i, marks[i].underHeading);
        section.under = marks[i].author >= 0.5F && section.under > 0 ? 1 : section.under;
    }
    strengthen(marks);
    markTexts(paragraphs, facts, marks);
    return marks;
}

void attributeComments(std::span<Block> blocks, std::span<const Paragraph> paragraphs,
                       std::span<const ThreadMark> marks)
{
    std::vector<int> indents; // of the authors' lines above, outermost first
    QString author;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].role != Role::Comment) {
            continue;
        }
        if (marks[i].author >= 0.5F) {
            author = commentAuthor(blocks[i].text);
            while (!indents.empty() && indents.back() >= paragraphs[i].indent) {
                indents.pop_back();
            }
            indents.push_back(paragraphs[i].indent);
        }
        blocks[i].author = author;
        blocks[i].depth = std::max(0, int(indents.size()) - 1);
    }
}

} // namespace sidebyline
