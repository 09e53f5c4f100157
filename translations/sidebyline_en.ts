<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditPart</name>
    <message numerus="yes">
        <source>%n lines left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCommand</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written, %n claims</source>
        <translation>
            <numerusform>written, %n claim</numerusform>
            <numerusform>written, %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message numerus="yes">
        <source>quotation, rendered %n way(s) in %1</source>
        <translation>
            <numerusform>quotation, rendered %n way in %1</numerusform>
            <numerusform>quotation, rendered %n ways in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>worded %n way(s) in %1</source>
        <translation>
            <numerusform>worded %n way in %1</numerusform>
            <numerusform>worded %n ways in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in a row</source>
        <translation>
            <numerusform>%n word in a row</numerusform>
            <numerusform>%n words in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) agree</source>
        <translation>
            <numerusform>%n figure agrees</numerusform>
            <numerusform>%n figures agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) agree (%1)</source>
        <translation>
            <numerusform>%n figure agrees (%1)</numerusform>
            <numerusform>%n figures agree (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) agree</source>
        <translation>
            <numerusform>%n name agrees</numerusform>
            <numerusform>%n names agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) agree (%1)</source>
        <translation>
            <numerusform>%n name agrees (%1)</numerusform>
            <numerusform>%n names agree (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n origin(s)</source>
        <comment>how many carry a claim</comment>
        <translation>
            <numerusform>%1, %n origin</numerusform>
            <numerusform>%1, %n origins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsPart</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPart</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>%n of them shown</numerusform>
            <numerusform>%n of them shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claims shared by outlets</source>
        <translation>
            <numerusform>claim shared by outlets</numerusform>
            <numerusform>claims shared by outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them reworded</source>
        <translation>
            <numerusform>of them reworded</numerusform>
            <numerusform>of them reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with figures, dates or names that differ</source>
        <translation>
            <numerusform>with figures, dates or names that differ</numerusform>
            <numerusform>with figures, dates or names that differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sentences in one outlet only</source>
        <translation>
            <numerusform>sentence in one outlet only</numerusform>
            <numerusform>sentences in one outlet only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>readers’ comments</source>
        <translation>
            <numerusform>reader’s comment</numerusform>
            <numerusform>readers’ comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claims reviewed</source>
        <translation>
            <numerusform>%1 of %n claim reviewed</numerusform>
            <numerusform>%1 of %n claims reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions by hand in all</source>
        <translation>
            <numerusform>%n decision by hand in all</numerusform>
            <numerusform>%n decisions by hand in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FurnitureText</name>
    <message numerus="yes">
        <source>in %n or more outlets</source>
        <comment>legend: a sentence found in that many</comment>
        <translation>
            <numerusform>in %n or more outlets</numerusform>
            <numerusform>in %n or more outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n outlets</source>
        <comment>legend: a sentence found in that many</comment>
        <translation>
            <numerusform>in %n outlet</numerusform>
            <numerusform>in %n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outlets</source>
        <comment>who carries a claim</comment>
        <translation>
            <numerusform>%1 of %n outlet</numerusform>
            <numerusform>%1 of %n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <comment>of what outlets carry</comment>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlArticle</name>
    <message numerus="yes">
        <source>Left out: %n lines</source>
        <translation>
            <numerusform>Left out: %n line</numerusform>
            <numerusform>Left out: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readers’ comments: %n paragraphs</source>
        <translation>
            <numerusform>Readers’ comments: %n paragraph</numerusform>
            <numerusform>Readers’ comments: %n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlClaims</name>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlLists</name>
    <message numerus="yes">
        <source>%n claims of others not found</source>
        <translation>
            <numerusform>%n claim of others not found</numerusform>
            <numerusform>%n claims of others not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n outlets</source>
        <translation>
            <numerusform>in %n outlet</numerusform>
            <numerusform>in %n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not listed for more than %n outlets.</source>
        <translation>
            <numerusform>Not listed for more than %n outlet.</numerusform>
            <numerusform>Not listed for more than %n outlets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%n stories side by side</source>
        <comment>title of a report</comment>
        <translation>
            <numerusform>%n story side by side</numerusform>
            <numerusform>%n stories side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims shared</source>
        <translation>
            <numerusform>%n claim shared</numerusform>
            <numerusform>%n claims shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with figures, dates or names that differ</source>
        <translation>
            <numerusform>%n with figures, dates or names that differ</numerusform>
            <numerusform>%n with figures, dates or names that differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences in one outlet only</source>
        <translation>
            <numerusform>%n sentence in one outlet only</numerusform>
            <numerusform>%n sentences in one outlet only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers’ comments</source>
        <translation>
            <numerusform>%n reader’s comment</numerusform>
            <numerusform>%n readers’ comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotFoundPart</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n outlets</source>
        <translation>
            <numerusform>in %1 of %n outlet</numerusform>
            <numerusform>in %1 of %n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not listed for more than %n outlets.</source>
        <translation>
            <numerusform>Not listed for more than %n outlet.</numerusform>
            <numerusform>Not listed for more than %n outlets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message numerus="yes">
        <source>%1 and %2: %n word(s) in a row are the same</source>
        <translation>
            <numerusform>%1 and %2: %n word is the same</numerusform>
            <numerusform>%1 and %2: %n words in a row are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutletText</name>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n outlet</numerusform>
            <numerusform>%n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of %1</source>
        <comment>8 outlets</comment>
        <translation>
            <numerusform>%n article of %1</numerusform>
            <numerusform>%n articles of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotationsPart</name>
    <message numerus="yes">
        <source>%n renderings</source>
        <comment>of a quotation</comment>
        <translation>
            <numerusform>%n rendering</numerusform>
            <numerusform>%n renderings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadErrorText</name>
    <message numerus="yes">
        <source>%1 of %n item(s) without the text: %2</source>
        <comment>how many, headlines</comment>
        <translation>
            <numerusform>%1 of %n item without the text: %2</numerusform>
            <numerusform>%1 of %n items without the text: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>headlines</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportLayout</name>
    <message numerus="yes">
        <source>%n stories side by side</source>
        <comment>title of a report</comment>
        <translation>
            <numerusform>%n story side by side</numerusform>
            <numerusform>%n stories side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCommand</name>
    <message numerus="yes">
        <source>%n decision(s) taken over</source>
        <translation>
            <numerusform>%n verdict taken over</numerusform>
            <numerusform>%n verdicts taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) in this folder</source>
        <translation>
            <numerusform>%n verdict in this folder</numerusform>
            <numerusform>%n verdicts in this folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message numerus="yes">
        <source>%1 of %n claim(s) reviewed</source>
        <translation>
            <numerusform>%1 of %n claim reviewed</numerusform>
            <numerusform>%1 of %n claims reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s):</source>
        <translation>
            <numerusform>%n claim:</numerusform>
            <numerusform>%n claims:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) or comment(s)</source>
        <translation>
            <numerusform>%n sentence or comment</numerusform>
            <numerusform>%n sentences or comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsPart</name>
    <message numerus="yes">
        <source>Claim</source>
        <comment>above numbers</comment>
        <translation>
            <numerusform>Claim</numerusform>
            <numerusform>Claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message numerus="yes">
        <source>%n masthead lines</source>
        <translation>
            <numerusform>%n masthead line</numerusform>
            <numerusform>%n masthead lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headlines</source>
        <translation>
            <numerusform>%n headline</numerusform>
            <numerusform>%n headlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decks</source>
        <comment>standfirsts</comment>
        <translation>
            <numerusform>%n deck</numerusform>
            <numerusform>%n decks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bylines</source>
        <translation>
            <numerusform>%n byline</numerusform>
            <numerusform>%n bylines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions</source>
        <translation>
            <numerusform>%n caption</numerusform>
            <numerusform>%n captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subheads</source>
        <translation>
            <numerusform>%n subhead</numerusform>
            <numerusform>%n subheads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related links</source>
        <translation>
            <numerusform>%n related link</numerusform>
            <numerusform>%n related links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site notices</source>
        <translation>
            <numerusform>%n site notice</numerusform>
            <numerusform>%n site notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source credits</source>
        <translation>
            <numerusform>%n source credit</numerusform>
            <numerusform>%n source credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of comments</source>
        <translation>
            <numerusform>%n line of comments</numerusform>
            <numerusform>%n lines of comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) alone</source>
        <translation>
            <numerusform>%n sentence alone</numerusform>
            <numerusform>%n sentences alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared claim(s)</source>
        <translation>
            <numerusform>%n shared claim</numerusform>
            <numerusform>%n shared claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reworded</numerusform>
            <numerusform>%n reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with conflicts</source>
        <translation>
            <numerusform>%n with conflicts</numerusform>
            <numerusform>%n with conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in one outlet alone</source>
        <translation>
            <numerusform>%n sentence in one outlet alone</numerusform>
            <numerusform>%n sentences in one outlet alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader comment(s)</source>
        <translation>
            <numerusform>%n reader comment</numerusform>
            <numerusform>%n reader comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims that several carry</source>
        <translation>
            <numerusform>%n claim that several carry</numerusform>
            <numerusform>%n claims that several carry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them reworded</source>
        <translation>
            <numerusform>%n of them reworded</numerusform>
            <numerusform>%n of them reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with what differs</source>
        <comment>figures, dates or names</comment>
        <translation>
            <numerusform>%n with what differs</numerusform>
            <numerusform>%n with what differs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renderings</source>
        <comment>of a quotation</comment>
        <translation>
            <numerusform>%n rendering</numerusform>
            <numerusform>%n renderings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UniquePart</name>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::ClaimInspector</name>
    <message numerus="yes">
        <source>Not found in the other %n article(s). Found by words: the same may stand there in quite other words.</source>
        <translation>
            <numerusform>Not found in the other article. Found by words: the same may stand there in quite other words.</numerusform>
            <numerusform>Not found in the other %n articles. Found by words: the same may stand there in quite other words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::ExportDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::FindField</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::FindingsPanel</name>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::FindingsTextModel</name>
    <message numerus="yes">
        <source>Carried by %n outlet(s)</source>
        <translation>
            <numerusform>Carried by %n outlet</numerusform>
            <numerusform>Carried by %n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rendering(s)</source>
        <translation>
            <numerusform>%n rendering</numerusform>
            <numerusform>%n renderings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>%n headline</numerusform>
            <numerusform>%n headlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed paragraph(s)</source>
        <translation>
            <numerusform>%n changed paragraph</numerusform>
            <numerusform>%n changed paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::HiddenPanesBar</name>
    <message numerus="yes">
        <source>%n article(s) hidden: %1</source>
        <translation>
            <numerusform>%n article hidden: %1</numerusform>
            <numerusform>%n articles hidden: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::MainWindow</name>
    <message numerus="yes">
        <source>%n place(s) to step through</source>
        <translation>
            <numerusform>%n place to step through</numerusform>
            <numerusform>%n places to step through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading was cancelled: %n article(s) were read.</source>
        <translation>
            <numerusform>Reading was cancelled: %n article was read.</numerusform>
            <numerusform>Reading was cancelled: %n articles were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) reviewed</source>
        <translation>
            <numerusform>%1 of %n claim reviewed</numerusform>
            <numerusform>%1 of %n claims reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n article changed</numerusform>
            <numerusform>%n articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) gone</source>
        <translation>
            <numerusform>%n article gone</numerusform>
            <numerusform>%n articles gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::MarkText</name>
    <message numerus="yes">
        <source>In %n outlet(s), word for word.</source>
        <translation>
            <numerusform>In %n outlet, word for word.</numerusform>
            <numerusform>In %n outlets, word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n outlet(s), reworded.</source>
        <translation>
            <numerusform>In %n outlet, reworded.</numerusform>
            <numerusform>In %n outlets, reworded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n outlet(s), in other words.</source>
        <translation>
            <numerusform>In %n outlet, in other words.</numerusform>
            <numerusform>In %n outlets, in other words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::MatrixTextModel</name>
    <message numerus="yes">
        <source>quotation, %n rendering(s)</source>
        <translation>
            <numerusform>quotation, %n rendering</numerusform>
            <numerusform>quotation, %n renderings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::MatrixView</name>
    <message numerus="yes">
        <source>%1 · %n origin(s)</source>
        <comment>after the number of outlets</comment>
        <translation>
            <numerusform>%1 · %n origin</numerusform>
            <numerusform>%1 · %n origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n outlet(s)</source>
        <translation>
            <numerusform>In %n outlet</numerusform>
            <numerusform>In %n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters leave no claim. Take them back to see all %n again.</source>
        <translation>
            <numerusform>The filters leave no claim. Take them back to see the one there is.</numerusform>
            <numerusform>The filters leave no claim. Take them back to see all %n again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters leave no claim. Press %1 to see all %n again.</source>
        <translation>
            <numerusform>The filters leave no claim. Press %1 to see the one there is.</numerusform>
            <numerusform>The filters leave no claim. Press %1 to see all %n again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::MergeDialog</name>
    <message numerus="yes">
        <source>%n decision(s) are new and will be added.</source>
        <translation>
            <numerusform>%n verdict is new and will be added.</numerusform>
            <numerusform>%n verdicts are new and will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) differ from yours: choose what to keep.</source>
        <translation>
            <numerusform>%n verdict differs from yours: choose what to keep.</numerusform>
            <numerusform>%n verdicts differ from yours: choose what to keep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::PaneHead</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::PickTexts</name>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n outlet</numerusform>
            <numerusform>%n outlets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::ReviewDesk</name>
    <message numerus="yes">
        <source>%n decision(s) taken over</source>
        <translation>
            <numerusform>%n verdict taken over</numerusform>
            <numerusform>%n verdicts taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was taken out of claim %2 alone: its sentence stays in %n other claim(s)</source>
        <translation>
            <numerusform>%1 was taken out of claim %2 alone: its sentence stays in another claim</numerusform>
            <numerusform>%1 was taken out of claim %2 alone: its sentence stays in %n other claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::SectionText</name>
    <message numerus="yes">
        <source>%n related link(s)</source>
        <translation>
            <numerusform>%n related link</numerusform>
            <numerusform>%n related links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site notice(s)</source>
        <translation>
            <numerusform>%n site notice</numerusform>
            <numerusform>%n site notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masthead line(s)</source>
        <comment>the outlet&apos;s name or slogan above the headline</comment>
        <translation>
            <numerusform>%n masthead line</numerusform>
            <numerusform>%n masthead lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated headline(s)</source>
        <translation>
            <numerusform>%n repeated headline</numerusform>
            <numerusform>%n repeated headlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s)</source>
        <translation>
            <numerusform>%n other line</numerusform>
            <numerusform>%n other lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader comment(s)</source>
        <translation>
            <numerusform>%n reader comment</numerusform>
            <numerusform>%n reader comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::SourceView</name>
    <message numerus="yes">
        <source>%Ln very long line(s) are cut.</source>
        <translation>
            <numerusform>%Ln very long line is cut.</numerusform>
            <numerusform>%Ln very long lines are cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::StoryChooser</name>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <comment>story</comment>
        <translation>
            <numerusform>%1 (%n article)</numerusform>
            <numerusform>%1 (%n articles)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::StoryDelegate</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) reviewed</source>
        <translation>
            <numerusform>%1 of %n claim reviewed</numerusform>
            <numerusform>%1 of %n claims reviewed</numerusform>
        </translation>
    </message>
</context>
</TS>
