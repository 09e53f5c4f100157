<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AuditPart</name>
    <message>
        <source>reading audit</source>
        <translation>Leseprotokoll</translation>
    </message>
    <message>
        <source>What of each file was not compared, what it was taken for, and why</source>
        <translation>Was von jeder Datei nicht verglichen wurde, wofür es gehalten wurde und warum</translation>
    </message>
    <message>
        <source>nothing was left out</source>
        <translation>nichts wurde ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
</context>
<context>
    <name>BatchCommand</name>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>in ihren Ordner kann nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1: %2</source>
        <comment>path, why</comment>
        <translation>Nicht gelesen: %1: %2</translation>
    </message>
    <message>
        <source>%1 written, %2 unchanged, %3 failed, in %4</source>
        <translation>%1 geschrieben, %2 unverändert, %3 fehlgeschlagen, in %4</translation>
    </message>
    <message numerus="yes">
        <source>written, %n claims</source>
        <translation>
            <numerusform>geschrieben, %n Aussage</numerusform>
            <numerusform>geschrieben, %n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>ClaimDocument</name>
    <message>
        <source>%1 ★</source>
        <comment>outlet that the others are compared with</comment>
        <translation>%1 ★</translation>
    </message>
    <message>
        <source>not found in this article</source>
        <translation>in diesem Artikel nicht gefunden</translation>
    </message>
    <message>
        <source>Why linked to %1: %2</source>
        <translation>Warum mit %1 verbunden: %2</translation>
    </message>
    <message>
        <source>≠ %1:</source>
        <comment>title of a conflict, before its values</comment>
        <translation>≠ %1:</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>%1 of %2 outlets</source>
        <comment>how many carry a claim</comment>
        <translation>%1 von %2 Medien</translation>
    </message>
    <message numerus="yes">
        <source>quotation, rendered %n way(s) in %1</source>
        <translation>
            <numerusform>Zitat, in %n Fassung in %1</numerusform>
            <numerusform>Zitat, in %n Fassungen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>quotation, the same in %1</source>
        <translation>Zitat, gleichlautend in %1</translation>
    </message>
    <message>
        <source>told in other words by %1</source>
        <translation>mit anderen Worten in %1</translation>
    </message>
    <message numerus="yes">
        <source>worded %n way(s) in %1</source>
        <translation>
            <numerusform>%n Wortlaut in %1</numerusform>
            <numerusform>%n Wortlaute in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the same words in %1</source>
        <translation>gleicher Wortlaut in %1</translation>
    </message>
    <message>
        <source>%1 of %2 words are the same</source>
        <translation>%1 von %2 Wörtern sind gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in a row</source>
        <translation>
            <numerusform>%n Wort in Folge</numerusform>
            <numerusform>%n Wörter in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) agree</source>
        <translation>
            <numerusform>%n Zahl stimmt überein</numerusform>
            <numerusform>%n Zahlen stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) agree (%1)</source>
        <translation>
            <numerusform>%n Zahl stimmt überein (%1)</numerusform>
            <numerusform>%n Zahlen stimmen überein (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) agree</source>
        <translation>
            <numerusform>%n Name stimmt überein</numerusform>
            <numerusform>%n Namen stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) agree (%1)</source>
        <translation>
            <numerusform>%n Name stimmt überein (%1)</numerusform>
            <numerusform>%n Namen stimmen überein (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>spelled alike, %1%</source>
        <translation>zu %1&#xa0;% gleich geschrieben</translation>
    </message>
    <message>
        <source>at the same place in the story</source>
        <translation>an gleicher Stelle im Bericht</translation>
    </message>
    <message>
        <source>the sentences around match</source>
        <translation>die Sätze davor und danach passen zueinander</translation>
    </message>
    <message>
        <source>both match a third outlet</source>
        <translation>beide passen zu einem dritten Medium</translation>
    </message>
    <message>
        <source>Figures differ</source>
        <translation>Zahlen weichen ab</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>Beträge weichen ab</translation>
    </message>
    <message>
        <source>Percentages differ</source>
        <translation>Prozentangaben weichen ab</translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation>Daten weichen ab</translation>
    </message>
    <message>
        <source>Names differ</source>
        <translation>Namen weichen ab</translation>
    </message>
    <message>
        <source>One affirms, another denies</source>
        <translation>Einer bejaht, ein anderer verneint</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and the outlets that give it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reply in %1</source>
        <translation>Antwort bei %1</translation>
    </message>
    <message>
        <source>Comment in %1</source>
        <translation>Kommentar bei %1</translation>
    </message>
    <message>
        <source>Reply by %1 in %2</source>
        <translation>Antwort von %1 bei %2</translation>
    </message>
    <message>
        <source>Comment by %1 in %2</source>
        <translation>Kommentar von %1 bei %2</translation>
    </message>
    <message>
        <source>same quotation, %1 of %2 words</source>
        <translation>gleiches Zitat, %1 von %2 Wörtern</translation>
    </message>
    <message>
        <source>%1; speaker %2</source>
        <comment>a reason</comment>
        <translation>%1; gesagt von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n origin(s)</source>
        <comment>how many carry a claim</comment>
        <translation>
            <numerusform>%1, %n Ursprung</numerusform>
            <numerusform>%1, %n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came out later: perhaps an update</source>
        <comment>of a figure that differs</comment>
        <translation>%1 erschien später: vielleicht ein neuer Stand</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>von Hand verbunden</translation>
    </message>
</context>
<context>
    <name>CommandHints</name>
    <message>
        <source>next / previous</source>
        <translation>nächste / vorige</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>pane</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>not the same claim</source>
        <translation>nicht dieselbe Aussage</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>back to the articles</source>
        <translation>zurück zu den Artikeln</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Only one folder can be opened at a time; “%1” is one too many.</source>
        <translation>Es lässt sich nur ein Ordner auf einmal öffnen; „%1“ ist einer zu viel.</translation>
    </message>
    <message>
        <source>Say which folder to read.</source>
        <translation>Der Ordner, der gelesen werden soll, fehlt.</translation>
    </message>
    <message>
        <source>The option --%1 does not belong here.</source>
        <translation>Die Option --%1 gehört nicht hierher.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--size wants width and height in pixels, as in 1280x800.</source>
        <translation>--size verlangt Breite und Höhe in Pixeln, etwa 1280x800.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system.</source>
        <translation>--theme ist light, dark oder system.</translation>
    </message>
    <message>
        <source>--claim wants the number of a claim, from 1.</source>
        <translation>--claim verlangt die Nummer einer Aussage, von 1 an.</translation>
    </message>
    <message>
        <source>Lays the coverage of one event by several outlets side by side.</source>
        <translation>Stellt Berichte mehrerer Medien über dasselbe Ereignis nebeneinander.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>   open the window</source>
        <translation>   das Fenster öffnen</translation>
    </message>
    <message>
        <source>Results of compare and read (“-” is the standard output):</source>
        <translation>Ergebnisse von compare und read („-“ ist die Standardausgabe):</translation>
    </message>
    <message>
        <source>write articles and comparison as JSON</source>
        <translation>Artikel und Vergleich als JSON schreiben</translation>
    </message>
    <message>
        <source>write the report as PDF</source>
        <translation>den Bericht als PDF schreiben</translation>
    </message>
    <message>
        <source>compare the others with this outlet or file</source>
        <translation>die anderen mit diesem Medium oder dieser Datei vergleichen</translation>
    </message>
    <message>
        <source>The window:</source>
        <translation>Das Fenster:</translation>
    </message>
    <message>
        <source>paint it into a picture and quit</source>
        <translation>als Bild speichern und beenden</translation>
    </message>
    <message>
        <source>its size in pixels</source>
        <translation>seine Größe in Pixeln</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>hell (light), dunkel (dark) oder wie das System (system)</translation>
    </message>
    <message>
        <source>begin with claim N</source>
        <translation>mit Aussage N beginnen</translation>
    </message>
    <message>
        <source>In general:</source>
        <translation>Allgemein:</translation>
    </message>
    <message>
        <source>say how long each step took</source>
        <translation>angeben, wie lange jeder Schritt gedauert hat</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 nothing could be read or a result not be written, 2 the command line is wrong, 130 stopped.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 nichts war lesbar oder ein Ergebnis ließ sich nicht schreiben, 2 der Aufruf ist falsch, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Try “sidebyline --help”.</source>
        <translation>Weiter hilft „sidebyline --help“.</translation>
    </message>
    <message>
        <source>Either --export or --import, not both.</source>
        <translation>Entweder --export oder --import, nicht beides.</translation>
    </message>
    <message>
        <source>with the verdicts and notes kept for the folder</source>
        <translation>mit den Urteilen und Notizen zu diesem Ordner</translation>
    </message>
    <message>
        <source>The review of a folder:</source>
        <translation>Die Prüfung eines Ordners:</translation>
    </message>
    <message>
        <source>write its verdicts and notes as JSON</source>
        <translation>ihre Urteile und Notizen als JSON schreiben</translation>
    </message>
    <message>
        <source>add those of another person; yours stay</source>
        <translation>die einer anderen Person hinzufügen; die eigenen bleiben</translation>
    </message>
    <message>
        <source>don’t group the files directly in the folder into events</source>
        <translation>die Dateien direkt im Ordner nicht nach Ereignissen ordnen</translation>
    </message>
    <message>
        <source>--date wants a date or a time as in 2026-05-12T14:30.</source>
        <translation>--date verlangt ein Datum oder eine Zeit wie 2026-05-12T14:30.</translation>
    </message>
    <message>
        <source>Only one of %1 and %2 can go to the standard output.</source>
        <translation>Nur eines von %1 und %2 kann auf die Standardausgabe gehen.</translation>
    </message>
    <message>
        <source>%1 and %2 must name two different files.</source>
        <translation>%1 und %2 müssen zwei verschiedene Dateien nennen.</translation>
    </message>
    <message>
        <source>write the report as one web page</source>
        <translation>den Bericht als eine Webseite schreiben</translation>
    </message>
    <message>
        <source>write tables into this folder</source>
        <translation>Tabellen in diesen Ordner schreiben</translation>
    </message>
    <message>
        <source>the time that reports bear; else now</source>
        <translation>die Zeit, die Berichte tragen; sonst jetzt</translation>
    </message>
    <message>
        <source>--each-story and --out FOLDER go together.</source>
        <translation>--each-story und --out ORDNER gehören zusammen.</translation>
    </message>
    <message>
        <source>--formats goes with --each-story.</source>
        <translation>--formats gehört zu --each-story.</translation>
    </message>
    <message>
        <source>the results of each story, into its own folder</source>
        <translation>die Ergebnisse jeder Geschichte in ihren eigenen Ordner</translation>
    </message>
    <message>
        <source>where these folders are made</source>
        <translation>wo diese Ordner angelegt werden</translation>
    </message>
    <message>
        <source>With --each-story, choose results by --formats pdf,html,odt,json,csv.</source>
        <translation>Mit --each-story werden Ergebnisse mit --formats pdf,html,odt,json,csv gewählt.</translation>
    </message>
    <message>
        <source>--formats takes pdf, html, odt, json and csv, parted by commas; “%1” is none.</source>
        <translation>--formats nimmt pdf, html, odt, json und csv, durch Kommas getrennt; „%1“ ist keines davon.</translation>
    </message>
    <message>
        <source>write its text as an OpenDocument text</source>
        <translation>seinen Text als OpenDocument-Text schreiben</translation>
    </message>
    <message>
        <source>of pdf,html,odt,json,csv; else pdf,html</source>
        <translation>aus pdf,html,odt,json,csv; sonst pdf,html</translation>
    </message>
    <message>
        <source>--preset is full, summary, conflicts or claims.</source>
        <translation>--preset ist full, summary, conflicts oder claims.</translation>
    </message>
    <message>
        <source>A report has no part “%1”. There are: %2.</source>
        <translation>Ein Bericht hat keinen Teil „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>--paper is A4, A3, letter or legal.</source>
        <translation>--paper ist A4, A3, letter oder legal.</translation>
    </message>
    <message>
        <source>--orientation is landscape or portrait.</source>
        <translation>--orientation ist landscape oder portrait.</translation>
    </message>
    <message>
        <source>--claims wants the numbers of claims, as in 1,4,7.</source>
        <translation>--claims verlangt die Nummern von Aussagen wie 1,4,7.</translation>
    </message>
    <message>
        <source>The PDF:</source>
        <translation>Das PDF:</translation>
    </message>
    <message>
        <source>full, summary, conflicts or claims</source>
        <translation>full, summary, conflicts oder claims</translation>
    </message>
    <message>
        <source>only these claims, by their numbers</source>
        <translation>nur diese Aussagen, nach ihren Nummern</translation>
    </message>
    <message>
        <source>A4, A3, letter or legal</source>
        <translation>A4, A3, letter oder legal</translation>
    </message>
    <message>
        <source>landscape or portrait</source>
        <translation>landscape oder portrait</translation>
    </message>
    <message>
        <source>--%1 is about the PDF: name one with --pdf FILE.</source>
        <translation>--%1 betrifft die PDF-Datei: mit --pdf DATEI eine angeben.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>Ordner ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Stories</source>
        <translation>Beispielt&amp;hemen öffnen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Close Folder</source>
        <translation>Ordner &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>Als PDF &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige Stelle</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Erste Stelle</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <translation>&amp;Letzte Stelle</translation>
    </message>
    <message>
        <source>Next &amp;Shared Claim</source>
        <translation>Nächste &amp;gemeinsame Aussage</translation>
    </message>
    <message>
        <source>Previous Shared Claim</source>
        <translation>Vorige gemeinsame Aussage</translation>
    </message>
    <message>
        <source>Next &amp;Unique Sentence</source>
        <translation>Nächster Satz „n&amp;ur hier“</translation>
    </message>
    <message>
        <source>Previous Unique Sentence</source>
        <translation>Voriger Satz „nur hier“</translation>
    </message>
    <message>
        <source>Next &amp;Conflict</source>
        <translation>Nächster &amp;Widerspruch</translation>
    </message>
    <message>
        <source>Previous Conflict</source>
        <translation>Voriger Widerspruch</translation>
    </message>
    <message>
        <source>Next Co&amp;mment</source>
        <translation>Nächster &amp;Kommentar</translation>
    </message>
    <message>
        <source>Previous Comment</source>
        <translation>Voriger Kommentar</translation>
    </message>
    <message>
        <source>Next Outlet with &amp;This Claim</source>
        <translation>Nächstes &amp;Medium mit dieser Aussage</translation>
    </message>
    <message>
        <source>Previous Outlet with This Claim</source>
        <translation>Voriges Medium mit dieser Aussage</translation>
    </message>
    <message>
        <source>Next St&amp;ory</source>
        <translation>Nächstes &amp;Thema</translation>
    </message>
    <message>
        <source>Previous Sto&amp;ry</source>
        <translation>Vor&amp;iges Thema</translation>
    </message>
    <message>
        <source>Pane &amp;1</source>
        <translation>Spalte &amp;1</translation>
    </message>
    <message>
        <source>Pane &amp;2</source>
        <translation>Spalte &amp;2</translation>
    </message>
    <message>
        <source>Pane &amp;3</source>
        <translation>Spalte &amp;3</translation>
    </message>
    <message>
        <source>Pane &amp;4</source>
        <translation>Spalte &amp;4</translation>
    </message>
    <message>
        <source>Pane &amp;5</source>
        <translation>Spalte &amp;5</translation>
    </message>
    <message>
        <source>Pane &amp;6</source>
        <translation>Spalte &amp;6</translation>
    </message>
    <message>
        <source>Pane &amp;7</source>
        <translation>Spalte &amp;7</translation>
    </message>
    <message>
        <source>Pane &amp;8</source>
        <translation>Spalte &amp;8</translation>
    </message>
    <message>
        <source>Pane &amp;9</source>
        <translation>Spalte &amp;9</translation>
    </message>
    <message>
        <source>Make This Outlet the &amp;Base</source>
        <translation>Dieses Medium als &amp;Basis nehmen</translation>
    </message>
    <message>
        <source>View &amp;Source</source>
        <translation>&amp;Quelltext anzeigen</translation>
    </message>
    <message>
        <source>&amp;Link Scrolling</source>
        <translation>Bildlauf &amp;koppeln</translation>
    </message>
    <message>
        <source>Show S&amp;tories</source>
        <translation>&amp;Themen anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;Claim</source>
        <translation>&amp;Aussage anzeigen</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>All &amp;Keys</source>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Leave or Clear</source>
        <translation>&amp;Zurück oder aufheben</translation>
    </message>
    <message>
        <source>&amp;About Sidebyline</source>
        <translation>&amp;Über Sidebyline</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>To Pan&amp;e</source>
        <translation>Zur &amp;Spalte</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Copy with Citation</source>
        <translation>Mit Quellenangabe &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in All Panes…</source>
        <translation>In allen Spalten &amp;suchen…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Edit &amp;Keys…</source>
        <translation>&amp;Tasten ändern…</translation>
    </message>
    <message>
        <source>&amp;Go to Claim…</source>
        <translation>Gehe &amp;zu Aussage…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>Larg&amp;er Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>K&amp;leinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Mark as &amp;Reviewed</source>
        <translation>Als ge&amp;prüft kennzeichnen</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Link by Hand</source>
        <translation>Von &amp;Hand verbinden</translation>
    </message>
    <message>
        <source>Not the &amp;Same Claim</source>
        <translation>Nicht die&amp;selbe Aussage</translation>
    </message>
    <message>
        <source>S&amp;plit the Claim</source>
        <translation>Aussage &amp;teilen</translation>
    </message>
    <message>
        <source>Not a &amp;Conflict</source>
        <translation>Kein &amp;Widerspruch</translation>
    </message>
    <message>
        <source>Correct the R&amp;ole…</source>
        <translation>&amp;Rolle berichtigen…</translation>
    </message>
    <message>
        <source>Correct the Outle&amp;t…</source>
        <translation>Me&amp;dium berichtigen…</translation>
    </message>
    <message>
        <source>N&amp;ext Open Item</source>
        <translation>Nächstes &amp;Offene</translation>
    </message>
    <message>
        <source>Previous Open Item</source>
        <translation>Voriges Offene</translation>
    </message>
    <message>
        <source>Next Fla&amp;gged Item</source>
        <translation>Nächstes Mar&amp;kierte</translation>
    </message>
    <message>
        <source>Previous Flagged Item</source>
        <translation>Voriges Markierte</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>R&amp;ückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Step On &amp;After a Verdict</source>
        <translation>Nach einem Urteil weiter&amp;gehen</translation>
    </message>
    <message>
        <source>&amp;Verdicts Without Their Text…</source>
        <translation>Urteile ohne ihren Te&amp;xt…</translation>
    </message>
    <message>
        <source>E&amp;xport Review…</source>
        <translation>Prüfung &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import Review…</source>
        <translation>Prüfung &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Shared Claims</source>
        <translation>&amp;Gemeinsame Aussagen</translation>
    </message>
    <message>
        <source>&amp;Reworded Claims</source>
        <translation>&amp;Umformulierte Aussagen</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Widersprüche</translation>
    </message>
    <message>
        <source>&amp;Unique Sentences</source>
        <translation>Sätze „nur &amp;hier“</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation>&amp;Kommentare</translation>
    </message>
    <message>
        <source>&amp;Paraphrased Claims</source>
        <translation>&amp;Sinngemäße Aussagen</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Not Reviewed</source>
        <translation>&amp;Nicht geprüft</translation>
    </message>
    <message>
        <source>&amp;Flagged</source>
        <translation>&amp;Markiert</translation>
    </message>
    <message>
        <source>What This &amp;Outlet Carries</source>
        <translation>Was dieses Me&amp;dium bringt</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Ali&amp;gned</source>
        <translation>Abgeg&amp;lichen</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Matri&amp;x</translation>
    </message>
    <message>
        <source>&amp;What This Outlet Does Not Carry</source>
        <translation>&amp;Was in diesem Medium nicht gefunden wurde</translation>
    </message>
    <message>
        <source>List &amp;Quotations</source>
        <translation>&amp;Zitate auflisten</translation>
    </message>
    <message>
        <source>List &amp;Figures That Differ</source>
        <translation>&amp;Abweichende Zahlen auflisten</translation>
    </message>
    <message>
        <source>List &amp;Headlines</source>
        <translation>&amp;Überschriften auflisten</translation>
    </message>
    <message>
        <source>List &amp;Readers’ Comments</source>
        <translation>&amp;Leserkommentare auflisten</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Nach &amp;links rücken</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>Nach &amp;rechts rücken</translation>
    </message>
    <message>
        <source>&amp;Keep at the Left or Let Go</source>
        <translation>Links &amp;festhalten oder lösen</translation>
    </message>
    <message>
        <source>&amp;Hide This Outlet</source>
        <translation>Dieses Medium &amp;ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;All Outlets</source>
        <translation>Alle &amp;Medien einblenden</translation>
    </message>
    <message>
        <source>Connect All &amp;Claims</source>
        <translation>Alle Aussagen &amp;verbinden</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>Filte&amp;r</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>L&amp;isten</translation>
    </message>
    <message>
        <source>&amp;Outlets</source>
        <translation>&amp;Medien</translation>
    </message>
    <message>
        <source>Move Article to Another Story…</source>
        <translation>Artikel in ein anderes Thema verschieben…</translation>
    </message>
    <message>
        <source>Merge Story into Another…</source>
        <translation>Thema mit einem anderen zusammenführen…</translation>
    </message>
    <message>
        <source>List &amp;Origins</source>
        <translation>&amp;Ursprünge auflisten</translation>
    </message>
    <message>
        <source>List &amp;Versions</source>
        <translation>&amp;Fassungen auflisten</translation>
    </message>
    <message>
        <source>Correct the &amp;Headline…</source>
        <translation>Überschri&amp;ft berichtigen…</translation>
    </message>
    <message>
        <source>Correct the Date…</source>
        <translation>Datum berichtigen…</translation>
    </message>
</context>
<context>
    <name>CommentsPart</name>
    <message>
        <source>readers’ comments</source>
        <translation>Leserkommentare</translation>
    </message>
    <message>
        <source>By outlet, in the order of the page; replies are set in</source>
        <translation>Nach Medium, in der Reihenfolge der Seite; Antworten sind eingerückt</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>quotes</source>
        <comment>comment, passage</comment>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>on</source>
        <comment>comment, passage</comment>
        <translation>zu</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>No outlet or file here is called “%1”. There are: %2.</source>
        <translation>Kein Medium und keine Datei heißt hier „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing in “%1” could be read. Put the articles there: saved pages, PDF, DOCX, ODT, RTF, mail, feeds or text.</source>
        <translation>Nichts in „%1“ konnte gelesen werden. Die Artikel dort ablegen: gespeicherte Seiten, PDF, DOCX, ODT, RTF, E-Mails, Feeds oder Text.</translation>
    </message>
</context>
<context>
    <name>ConflictsPart</name>
    <message>
        <source>conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Claims whose outlets give different figures, dates or names</source>
        <translation>Aussagen, zu denen die Medien verschiedene Zahlen, Daten oder Namen nennen</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>kind of conflict</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Sum of money</source>
        <comment>kind of conflict</comment>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Percentage</source>
        <comment>kind of conflict</comment>
        <translation>Prozentangabe</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>kind of conflict</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>kind of conflict</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Said and denied</source>
        <comment>kind of conflict</comment>
        <translation>Bejaht und verneint</translation>
    </message>
    <message>
        <source>%1 came out later: perhaps an update</source>
        <comment>of a figure that differs</comment>
        <translation>%1 erschien später: vielleicht ein neuer Stand</translation>
    </message>
</context>
<context>
    <name>CoverPart</name>
    <message>
        <source>Coverage side by side</source>
        <translation>Berichte im Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>base: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>verglichen am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>%n davon gezeigt</numerusform>
            <numerusform>%n davon gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claims shared by outlets</source>
        <translation>
            <numerusform>gemeinsame Aussage</numerusform>
            <numerusform>gemeinsame Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them reworded</source>
        <translation>
            <numerusform>davon umformuliert</numerusform>
            <numerusform>davon umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with figures, dates or names that differ</source>
        <translation>
            <numerusform>mit abweichenden Zahlen, Daten oder Namen</numerusform>
            <numerusform>mit abweichenden Zahlen, Daten oder Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sentences in one outlet only</source>
        <translation>
            <numerusform>Satz in nur einem Medium</numerusform>
            <numerusform>Sätze in nur einem Medium</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>readers’ comments</source>
        <translation>
            <numerusform>Leserkommentar</numerusform>
            <numerusform>Leserkommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>date of publication</comment>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of sentences</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The marks</source>
        <translation>Die Markierungen</translation>
    </message>
    <message>
        <source>How this was compared</source>
        <translation>So wurde verglichen</translation>
    </message>
    <message>
        <source>The sentences of all articles were compared by their words, quotations, figures and names (%1). The share counts the sentences of an article’s text that another outlet carries too. “Not found” means that no sentence alike was found: another outlet may still say it in words that have nothing in common. Related links, site notices and the like are left out; the list of sources counts them.</source>
        <translation>Die Sätze aller Artikel wurden nach Wörtern, Zitaten, Zahlen und Namen verglichen (%1). Der Anteil zählt die Sätze eines Artikeltextes, die auch ein anderes Medium bringt. „Nicht gefunden“ heißt, dass kein ähnlicher Satz gefunden wurde: Ein anderes Medium kann dasselbe mit ganz anderen Wörtern sagen. Weiterführende Links, Seitenhinweise und Ähnliches bleiben außen vor; das Quellenverzeichnis zählt sie auf.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>One origin: %1</source>
        <translation>Ein Ursprung: %1</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>Titelseite</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claims reviewed</source>
        <translation>
            <numerusform>%1 von %n Aussage geprüft</numerusform>
            <numerusform>%1 von %n Aussagen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions by hand in all</source>
        <translation>
            <numerusform>insgesamt %n Entscheidung von Hand</numerusform>
            <numerusform>insgesamt %n Entscheidungen von Hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Not the same claim</source>
        <translation>Nicht dieselbe Aussage</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>Von Hand verbunden</translation>
    </message>
    <message>
        <source>Claim split</source>
        <translation>Aussage geteilt</translation>
    </message>
    <message>
        <source>Not a conflict: %1</source>
        <translation>Kein Widerspruch: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>Outlet: %1</source>
        <translation>Medium: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outlet, passage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder for “%1” can’t be made</source>
        <translation>der Ordner für „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>“%1” may not be written</source>
        <translation>„%1“ darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the disk is full. Make room: they are stored as soon as there is some</source>
        <translation>der Datenträger ist voll. Platz schaffen: Sobald welcher da ist, werden sie gespeichert</translation>
    </message>
    <message>
        <source>another program holds “%1”. They are stored as soon as it lets go</source>
        <translation>ein anderes Programm hält „%1“ fest. Sobald es loslässt, werden sie gespeichert</translation>
    </message>
    <message>
        <source>“%1” is damaged and can’t be moved aside</source>
        <translation>„%1“ ist beschädigt und lässt sich nicht beiseitelegen</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Sidebyline</source>
        <translation>„%1“ stammt von einer neueren Version von Sidebyline</translation>
    </message>
    <message>
        <source>Qt’s driver for SQLite is not installed</source>
        <translation>Qts Treiber für SQLite ist nicht installiert</translation>
    </message>
    <message>
        <source>“%1” can’t be used: %2</source>
        <translation>„%1“ lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>A story of its own</source>
        <translation>Ein eigenes Thema</translation>
    </message>
    <message>
        <source>In the story of “%1”</source>
        <translation>Im Thema von „%1“</translation>
    </message>
    <message>
        <source>Headline: %1</source>
        <translation>Überschrift: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>“%1” cannot be written: its folder does not exist. Make the folder first.</source>
        <translation>„%1“ lässt sich nicht schreiben: Den Ordner gibt es nicht. Erst den Ordner anlegen.</translation>
    </message>
    <message>
        <source>“%1” may not be read or written. Choose another file.</source>
        <translation>„%1“ darf nicht gelesen oder geschrieben werden. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Choose another name.</source>
        <translation>„%1“ ist schreibgeschützt. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file.</source>
        <translation>„%1“ ist ein Ordner. Den Namen einer Datei angeben.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room, then try again.</source>
        <translation>„%1“ wurde nicht geschrieben: Der Datenträger ist voll. Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a review that Sidebyline exported.</source>
        <translation>„%1“ ist keine Prüfung, die Sidebyline exportiert hat.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Sidebyline.</source>
        <translation>„%1“ stammt von einer neueren Version von Sidebyline.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2</source>
        <translation>„%1“ ist beschädigt: %2</translation>
    </message>
    <message>
        <source>“%1” was not read or written: %2</source>
        <translation>„%1“ wurde nicht gelesen oder geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>FurnitureText</name>
    <message>
        <source>%1 — %2</source>
        <comment>title of a story — part of the report</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>heading repeated on the next page</comment>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message numerus="yes">
        <source>in %n or more outlets</source>
        <comment>legend: a sentence found in that many</comment>
        <translation>
            <numerusform>in %n oder mehr Medien</numerusform>
            <numerusform>in %n oder mehr Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n outlets</source>
        <comment>legend: a sentence found in that many</comment>
        <translation>
            <numerusform>in %n Medium</numerusform>
            <numerusform>in %n Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>legend</comment>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>figures, dates or names differ</source>
        <comment>legend</comment>
        <translation>Zahlen, Daten oder Namen weichen ab</translation>
    </message>
    <message>
        <source>only in this outlet</source>
        <comment>legend</comment>
        <translation>nur in diesem Medium</translation>
    </message>
    <message>
        <source>its place in that outlet</source>
        <comment>legend, after the sign ¶ and a number</comment>
        <translation>die Stelle in jenem Medium</translation>
    </message>
    <message>
        <source>claim %1</source>
        <comment>its number</comment>
        <translation>Aussage %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outlets</source>
        <comment>who carries a claim</comment>
        <translation>
            <numerusform>%1 von %n Medium</numerusform>
            <numerusform>%1 von %n Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <comment>of what outlets carry</comment>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlArticle</name>
    <message numerus="yes">
        <source>Left out: %n lines</source>
        <translation>
            <numerusform>Weggelassen: %n Zeile</numerusform>
            <numerusform>Weggelassen: %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readers’ comments: %n paragraphs</source>
        <translation>
            <numerusform>Leserkommentare: %n Absatz</numerusform>
            <numerusform>Leserkommentare: %n Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>role of a line</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <comment>role of a line, why it was given</comment>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a comment’s author</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>HtmlClaims</name>
    <message>
        <source>Claims that outlets share</source>
        <translation>Aussagen, die Medien gemeinsam haben</translation>
    </message>
    <message>
        <source>Show claims</source>
        <translation>Aussagen zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleiche Worte</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Worte</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Aussage %1</translation>
    </message>
    <message>
        <source>not found in this article</source>
        <translation>in diesem Artikel nicht gefunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what differs: the versions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ geprüft</translation>
    </message>
    <message>
        <source>⚑ flagged</source>
        <translation>⚑ markiert</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Found in one outlet only</source>
        <translation>Nur in einem Medium gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlLists</name>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>The outlets of this story</source>
        <translation>Die Medien dieser Geschichte</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>date of publication</comment>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of sentences</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Figures, dates and names that differ</source>
        <translation>Abweichende Zahlen, Daten und Namen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Gives</source>
        <comment>a figure</comment>
        <translation>Nennt</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotations in each outlet’s rendering</source>
        <translation>Zitate in der Fassung jedes Mediums</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>the speaker of a quotation</comment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Not found in</source>
        <translation>Nicht gefunden in</translation>
    </message>
    <message>
        <source>What two outlets or more carry and one does not, as far as was found: it may say it in words that have nothing in common.</source>
        <translation>Was zwei Medien oder mehr bringen und eines nicht, soweit es gefunden wurde: Es kann dasselbe mit Worten sagen, die nichts gemein haben.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The files that were compared</source>
        <translation>Die verglichenen Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>date of a file</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>One origin: %1</source>
        <translation>Ein Ursprung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n claims of others not found</source>
        <translation>
            <numerusform>%n Aussage anderer nicht gefunden</numerusform>
            <numerusform>%n Aussagen anderer nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n outlets</source>
        <translation>
            <numerusform>in %n Medium</numerusform>
            <numerusform>in %n Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>lines, role</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>format, encoding, roles</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Not listed for more than %n outlets.</source>
        <translation>
            <numerusform>Bei mehr als %n Medium nicht aufgeführt.</numerusform>
            <numerusform>Bei mehr als %n Medien nicht aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlProblems</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%n stories side by side</source>
        <comment>title of a report</comment>
        <translation>
            <numerusform>%n Thema im Vergleich</numerusform>
            <numerusform>%n Themen im Vergleich</numerusform>
        </translation>
    </message>
    <message>
        <source>To the stories</source>
        <translation>Zu den Geschichten</translation>
    </message>
    <message>
        <source>Coverage side by side</source>
        <translation>Berichte im Vergleich</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>verglichen am %1</translation>
    </message>
    <message>
        <source>The marks</source>
        <translation>Die Markierungen</translation>
    </message>
    <message>
        <source>in two outlets</source>
        <translation>in zwei Medien</translation>
    </message>
    <message>
        <source>in three</source>
        <translation>in drei</translation>
    </message>
    <message>
        <source>in four or more</source>
        <translation>in vier oder mehr</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>figures, dates or names differ</source>
        <translation>Zahlen, Daten oder Namen weichen ab</translation>
    </message>
    <message>
        <source>only in this outlet</source>
        <translation>nur in diesem Medium</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims shared</source>
        <translation>
            <numerusform>%n gemeinsame Aussage</numerusform>
            <numerusform>%n gemeinsame Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with figures, dates or names that differ</source>
        <translation>
            <numerusform>%n mit abweichenden Zahlen, Daten oder Namen</numerusform>
            <numerusform>%n mit abweichenden Zahlen, Daten oder Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences in one outlet only</source>
        <translation>
            <numerusform>%n Satz nur in einem Medium</numerusform>
            <numerusform>%n Sätze nur in einem Medium</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers’ comments</source>
        <translation>
            <numerusform>%n Leserkommentar</numerusform>
            <numerusform>%n Leserkommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>In one outlet only</source>
        <translation>Nur in einem Medium</translation>
    </message>
    <message>
        <source>Not found in</source>
        <translation>Nicht gefunden in</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>The articles</source>
        <translation>Die Artikel</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Parts of “%1”</source>
        <translation>Teile von „%1“</translation>
    </message>
</context>
<context>
    <name>HtmlStory</name>
    <message>
        <source>Paragraph %1 in %2</source>
        <translation>Absatz %1 in %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Aussage %1</translation>
    </message>
</context>
<context>
    <name>MatrixPart</name>
    <message>
        <source>claims by outlets</source>
        <translation>Aussagen nach Medien</translation>
    </message>
    <message>
        <source>claims by outlets, group %1 of %2</source>
        <translation>Aussagen nach Medien, Gruppe %1 von %2</translation>
    </message>
    <message>
        <source>Claims that several outlets carry, in the base’s words where it has them, with the words that are shared; ¶ gives the paragraph of each outlet’s sentence</source>
        <translation>Aussagen mehrerer Medien, wo möglich im Wortlaut der Basis, mit den gemeinsamen Wörtern; ¶ nennt den Absatz, in dem der Satz des Mediums steht</translation>
    </message>
    <message>
        <source>word for word</source>
        <comment>legend</comment>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>legend</comment>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>in other words</source>
        <comment>legend</comment>
        <translation>mit anderen Worten</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>legend</comment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>figures, dates or names differ</source>
        <comment>legend</comment>
        <translation>Zahlen, Daten oder Namen weichen ab</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>claim&apos;s number</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>In</source>
        <comment>n of m outlets</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>head</source>
        <comment>of an article</comment>
        <translation>Kopf</translation>
    </message>
</context>
<context>
    <name>NotFoundPart</name>
    <message>
        <source>not found in</source>
        <translation>nicht gefunden in</translation>
    </message>
    <message>
        <source>Claims of the other outlets of which no sentence was found in this one; it may say the same in quite other words</source>
        <translation>Aussagen der anderen Medien, von denen hier kein Satz gefunden wurde; dasselbe kann mit ganz anderen Worten dastehen</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n outlets</source>
        <translation>
            <numerusform>in %1 von %n Medium</numerusform>
            <numerusform>in %1 von %n Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not listed for more than %n outlets.</source>
        <translation>
            <numerusform>Bei mehr als %n Medium nicht aufgeführt.</numerusform>
            <numerusform>Bei mehr als %n Medien nicht aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>%1 · from %2</source>
        <comment>outlets and the source of their text</comment>
        <translation>%1 · von %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3 % of the shorter text is the same</source>
        <translation>%1 und %2: %3 % des kürzeren Textes sind gleich</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %n word(s) in a row are the same</source>
        <translation>
            <numerusform>%1 und %2: %n Wort ist gleich</numerusform>
            <numerusform>%1 und %2: %n Wörter hintereinander sind gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 have the same headline</source>
        <translation>%1 und %2 haben dieselbe Überschrift</translation>
    </message>
    <message>
        <source>%1 is marked as copy of %2</source>
        <translation>%1 ist als Text von %2 gekennzeichnet</translation>
    </message>
    <message>
        <source>%1 has material of %2</source>
        <translation>%1 enthält Material von %2</translation>
    </message>
    <message>
        <source>%1 is marked as a press release</source>
        <translation>%1 ist als Pressemitteilung gekennzeichnet</translation>
    </message>
    <message>
        <source>%1 is marked as a press release by %2</source>
        <translation>%1 ist als Pressemitteilung von %2 gekennzeichnet</translation>
    </message>
    <message>
        <source>%1 names %2 as its source</source>
        <translation>%1 nennt %2 als Quelle</translation>
    </message>
    <message>
        <source>%1 came out before %2</source>
        <translation>%1 erschien vor %2</translation>
    </message>
</context>
<context>
    <name>OutletText</name>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>%n Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of %1</source>
        <comment>8 outlets</comment>
        <translation>
            <numerusform>%n Artikel, %1</numerusform>
            <numerusform>%n Artikel, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading article %1 of %2</source>
        <translation>Artikel %1 von %2 wird gelesen</translation>
    </message>
    <message>
        <source>Grouping and comparing</source>
        <translation>Wird gruppiert und verglichen</translation>
    </message>
    <message>
        <source>Comparing story %1 of %2</source>
        <translation>Thema %1 von %2 wird verglichen</translation>
    </message>
    <message>
        <source>Comparing, %1 %</source>
        <translation>Vergleich, %1 %</translation>
    </message>
</context>
<context>
    <name>QuotationsPart</name>
    <message>
        <source>quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Each as every outlet has it, with whom it names; underlined: words that differ from the first rendering</source>
        <translation>Jedes, wie jedes Medium es wiedergibt, mit dem, den es nennt; unterstrichen: Wörter, die von der ersten Wiedergabe abweichen</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <comment>a quotation&apos;s speaker</comment>
        <translation>Niemand genannt</translation>
    </message>
    <message numerus="yes">
        <source>%n renderings</source>
        <comment>of a quotation</comment>
        <translation>
            <numerusform>%n Wiedergabe</numerusform>
            <numerusform>%n Wiedergaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadErrorText</name>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>%1, not a text</source>
        <translation>%1, kein Text</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>ohne Text</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted. Put it back, then reload with %1.</source>
        <translation>Die Datei wurde verschoben, umbenannt oder gelöscht. Zurücklegen, dann mit %1 neu laden.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions, then reload with %1.</source>
        <translation>Für diese Datei fehlt das Leserecht. Ihre Zugriffsrechte ändern, dann mit %1 neu laden.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Save the article again, then reload with %1.</source>
        <translation>In dieser Datei steht nichts. Den Artikel noch einmal speichern, dann mit %1 neu laden.</translation>
    </message>
    <message>
        <source>The file breaks off or is malformed. Save or fetch it again.</source>
        <translation>Die Datei bricht ab oder ist fehlerhaft. Noch einmal speichern oder neu beschaffen.</translation>
    </message>
    <message>
        <source>The disk or the network failed. Reload with %1.</source>
        <translation>Der Datenträger oder das Netz hat versagt. Mit %1 neu laden.</translation>
    </message>
    <message>
        <source>The disk or the network failed (%1). Reload with %2.</source>
        <translation>Der Datenträger oder das Netz hat versagt (%1). Mit %2 neu laden.</translation>
    </message>
    <message>
        <source>Open the folder that the file is in.</source>
        <translation>Den Ordner öffnen, in dem die Datei liegt.</translation>
    </message>
    <message>
        <source>Reading was stopped. Reload with %1.</source>
        <translation>Das Lesen wurde abgebrochen. Mit %1 neu laden.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. It was moved, renamed or deleted: open it where it is now.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Er wurde verschoben, umbenannt oder gelöscht: dort öffnen, wo er jetzt liegt.</translation>
    </message>
    <message>
        <source>You may not read the folder “%1”. Change its permissions, then open it again.</source>
        <translation>Für den Ordner „%1“ fehlt das Leserecht. Seine Zugriffsrechte ändern, dann erneut öffnen.</translation>
    </message>
    <message>
        <source>“%1” is not a folder. Open the folder that it is in.</source>
        <translation>„%1“ ist kein Ordner. Den Ordner öffnen, in dem die Datei liegt.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be read: %2. %3</source>
        <translation>Der Ordner „%1“ war nicht lesbar: %2. %3</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <comment>key that reloads the folder</comment>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>Articles may have up to %1. Save the text alone, or split the file.</source>
        <translation>Artikel dürfen bis zu %1 haben. Nur den Text speichern oder die Datei teilen.</translation>
    </message>
    <message>
        <source>%1 can’t be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Save the article’s text alone, or split the file.</source>
        <translation>Nur den Text des Artikels speichern oder die Datei teilen.</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>durch ein Kennwort gesperrt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>The file holds data, not words, whatever its name says. Save the article’s page or text.</source>
        <translation>Die Datei enthält Daten, keine Wörter, gleich wie sie heißt. Die Seite oder den Text des Artikels speichern.</translation>
    </message>
    <message>
        <source>Sidebyline can’t read this kind of file. Save the article as a web page, PDF, DOCX or plain text.</source>
        <translation>Sidebyline kann solche Dateien nicht lesen. Den Artikel als Webseite, PDF, DOCX oder reinen Text speichern.</translation>
    </message>
    <message>
        <source>No words were found in it, perhaps a scan. Save the article with its text, or recognise the text first.</source>
        <translation>Keine Wörter gefunden, vielleicht ein Scan. Den Artikel mit seinem Text speichern oder den Text zuerst erkennen lassen.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it without a password or other restrictions.</source>
        <translation>In dem Programm öffnen, das sie erstellt hat, und ohne Kennwort und andere Beschränkungen speichern.</translation>
    </message>
    <message>
        <source>Install %1, then reload with %2.</source>
        <translation>%1 installieren, dann mit %2 neu laden.</translation>
    </message>
    <message>
        <source>There are no articles in “%1”. Save each article in it, as a web page, PDF, Word file or text, then reload with %2.</source>
        <translation>In „%1“ sind keine Artikel. Jeden Artikel darin speichern, als Webseite, PDF, Word-Datei oder Text, dann mit %2 neu laden.</translation>
    </message>
    <message>
        <source>Of %1 the feed holds the beginning only. Save the articles’ pages from the browser.</source>
        <comment>headlines</comment>
        <translation>Von %1 enthält der Feed nur den Anfang. Die Seiten der Artikel aus dem Browser speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) without the text: %2</source>
        <comment>how many, headlines</comment>
        <translation>
            <numerusform>%1 von %n Eintrag ohne den Text: %2</numerusform>
            <numerusform>%1 von %n Einträgen ohne den Text: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a headline</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between headlines</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>headlines</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportErrorText</name>
    <message>
        <source>There is nothing to print. Choose at least one part and a story with articles.</source>
        <translation>Es gibt nichts zu drucken. Mindestens einen Teil und ein Thema mit Artikeln wählen.</translation>
    </message>
    <message>
        <source>“%1” was not written: its folder is not there. Make it, or choose another one.</source>
        <translation>„%1“ wurde nicht geschrieben: Den Ordner gibt es nicht. Anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>“%1” was not written: you may not write into its folder. Choose another one.</source>
        <translation>„%1“ wurde nicht geschrieben: Für den Ordner fehlt das Schreibrecht. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>“%1” was not written: it is write-protected. Choose another name.</source>
        <translation>„%1“ wurde nicht geschrieben: Die Datei ist schreibgeschützt. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the name of a file.</source>
        <translation>„%1“ ist ein Ordner. Den Namen einer Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room, then export again. An older file of this name is unchanged.</source>
        <translation>„%1“ wurde nicht geschrieben: Der Datenträger ist voll. Platz schaffen, dann erneut exportieren. Eine ältere Datei dieses Namens ist unverändert.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. An older file of this name is unchanged.</source>
        <translation>„%1“ wurde nicht geschrieben: %2. Eine ältere Datei dieses Namens ist unverändert.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>ReportLayout</name>
    <message numerus="yes">
        <source>%n stories side by side</source>
        <comment>title of a report</comment>
        <translation>
            <numerusform>%n Thema im Vergleich</numerusform>
            <numerusform>%n Themen im Vergleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>verglichen am %1</translation>
    </message>
    <message>
        <source>SHA-256 of each source on page %1</source>
        <translation>SHA-256 jeder Quelle auf Seite %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page / pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>wording threshold as learned</source>
        <translation>Wortlautschwelle wie gelernt</translation>
    </message>
    <message>
        <source>wording threshold %1</source>
        <comment>how much is added to the learned threshold</comment>
        <translation>Wortlautschwelle %1</translation>
    </message>
</context>
<context>
    <name>ReviewCommand</name>
    <message>
        <source>The verdicts can’t be used: %1.</source>
        <translation>Die Urteile lassen sich nicht verwenden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken over</source>
        <translation>
            <numerusform>%n Urteil übernommen</numerusform>
            <numerusform>%n Urteile übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs, and stays as it is here: %1
  here: %2
  there: %3</source>
        <translation>Weicht ab und bleibt hier, wie es ist: %1
  hier: %2
  dort: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) in this folder</source>
        <translation>
            <numerusform>%n Urteil in diesem Ordner</numerusform>
            <numerusform>%n Urteile in diesem Ordner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message numerus="yes">
        <source>%1 of %n claim(s) reviewed</source>
        <translation>
            <numerusform>%1 von %n Aussage geprüft</numerusform>
            <numerusform>%1 von %n Aussagen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>review notes and verdicts</source>
        <translation>Notizen und Urteile der Prüfung</translation>
    </message>
    <message>
        <source>⚑ flagged</source>
        <translation>⚑ markiert</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ geprüft</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Aussage %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>Comment in %1</source>
        <translation>Kommentar in %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outlet, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not the same claim</source>
        <translation>Nicht dieselbe Aussage</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>Von Hand verbunden</translation>
    </message>
    <message>
        <source>Split into two claims</source>
        <translation>In zwei Aussagen geteilt</translation>
    </message>
    <message>
        <source>Not a conflict: %1</source>
        <translation>Kein Widerspruch: %1</translation>
    </message>
    <message>
        <source>Role corrected</source>
        <translation>Rolle berichtigt</translation>
    </message>
    <message>
        <source>Outlet corrected: %1</source>
        <translation>Medium berichtigt: %1</translation>
    </message>
    <message>
        <source>Moved to this story</source>
        <translation>In dieses Thema verschoben</translation>
    </message>
    <message>
        <source>Headline corrected: %1</source>
        <translation>Überschrift berichtigt: %1</translation>
    </message>
    <message>
        <source>Date corrected: %1</source>
        <translation>Datum berichtigt: %1</translation>
    </message>
    <message>
        <source>✓ Reviewed, nothing noted</source>
        <translation>✓ Geprüft, ohne Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s):</source>
        <translation>
            <numerusform>%n Aussage:</numerusform>
            <numerusform>%n Aussagen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) or comment(s)</source>
        <translation>
            <numerusform>%n Satz oder Kommentar</numerusform>
            <numerusform>%n Sätze oder Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsPart</name>
    <message>
        <source>aligned paragraphs</source>
        <translation>Absätze nebeneinander</translation>
    </message>
    <message>
        <source>aligned paragraphs, group %1 of %2</source>
        <translation>Absätze nebeneinander, Gruppe %1 von %2</translation>
    </message>
    <message>
        <source>Base: %1 · rows follow its paragraphs; what only another outlet carries is set where it stands in that outlet</source>
        <translation>Basis: %1 · die Zeilen folgen ihren Absätzen; was nur ein anderes Medium bringt, steht dort, wo es jenes bringt</translation>
    </message>
    <message>
        <source>— not found —</source>
        <translation>– nicht gefunden –</translation>
    </message>
    <message>
        <source>(continued)</source>
        <comment>row of paragraphs</comment>
        <translation>(Fortsetzung)</translation>
    </message>
    <message numerus="yes">
        <source>Claim</source>
        <comment>above numbers</comment>
        <translation>
            <numerusform>Aussage</numerusform>
            <numerusform>Aussagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: why it was not read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The files as they were read. A file whose SHA-256 is the same is the same file, byte for byte</source>
        <translation>Die Dateien, wie sie gelesen wurden. Eine Datei mit demselben SHA-256 ist dieselbe Datei, Byte für Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <comment>time of a file</comment>
        <translation>zuletzt geändert am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n masthead lines</source>
        <translation>
            <numerusform>%n Kopfzeile</numerusform>
            <numerusform>%n Kopfzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headlines</source>
        <translation>
            <numerusform>%n Überschrift</numerusform>
            <numerusform>%n Überschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decks</source>
        <comment>standfirsts</comment>
        <translation>
            <numerusform>%n Vorspann</numerusform>
            <numerusform>%n Vorspanne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bylines</source>
        <translation>
            <numerusform>%n Autorenzeile</numerusform>
            <numerusform>%n Autorenzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions</source>
        <translation>
            <numerusform>%n Bildunterschrift</numerusform>
            <numerusform>%n Bildunterschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subheads</source>
        <translation>
            <numerusform>%n Zwischentitel</numerusform>
            <numerusform>%n Zwischentitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related links</source>
        <translation>
            <numerusform>%n weiterführender Link</numerusform>
            <numerusform>%n weiterführende Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site notices</source>
        <translation>
            <numerusform>%n Seitenhinweis</numerusform>
            <numerusform>%n Seitenhinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source credits</source>
        <translation>
            <numerusform>%n Quellenangabe</numerusform>
            <numerusform>%n Quellenangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of comments</source>
        <translation>
            <numerusform>%n Kommentarzeile</numerusform>
            <numerusform>%n Kommentarzeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Gelesen als: %1</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>no sentences</source>
        <translation>keine Sätze</translation>
    </message>
    <message>
        <source>%1 % shared</source>
        <translation>%1&#xa0;% gemeinsam</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) alone</source>
        <translation>
            <numerusform>%n Satz nur hier</numerusform>
            <numerusform>%n Sätze nur hier</numerusform>
        </translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message numerus="yes">
        <source>%n shared claim(s)</source>
        <translation>
            <numerusform>%n gemeinsame Aussage</numerusform>
            <numerusform>%n gemeinsame Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n umformuliert</numerusform>
            <numerusform>%n umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with conflicts</source>
        <translation>
            <numerusform>%n mit Widersprüchen</numerusform>
            <numerusform>%n mit Widersprüchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in one outlet alone</source>
        <translation>
            <numerusform>%n Satz in nur einem Medium</numerusform>
            <numerusform>%n Sätze in nur einem Medium</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader comment(s)</source>
        <translation>
            <numerusform>%n Leserkommentar</numerusform>
            <numerusform>%n Leserkommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read:</source>
        <translation>Nicht gelesen:</translation>
    </message>
    <message>
        <source>One origin: %1</source>
        <translation>Ein Ursprung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>story, how many outlets</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims that several carry</source>
        <translation>
            <numerusform>%n Aussage mehrerer Medien</numerusform>
            <numerusform>%n Aussagen mehrerer Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them reworded</source>
        <translation>
            <numerusform>davon %n umformuliert</numerusform>
            <numerusform>davon %n umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with what differs</source>
        <comment>figures, dates or names</comment>
        <translation>
            <numerusform>%n mit Abweichungen</numerusform>
            <numerusform>%n mit Abweichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried by most</source>
        <translation>Am meisten verbreitet</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures, dates and names that differ</source>
        <translation>Abweichende Zahlen, Daten und Namen</translation>
    </message>
    <message>
        <source>Quotations rendered differently</source>
        <translation>Unterschiedlich wiedergegebene Zitate</translation>
    </message>
    <message numerus="yes">
        <source>%n renderings</source>
        <comment>of a quotation</comment>
        <translation>
            <numerusform>%n Wiedergabe</numerusform>
            <numerusform>%n Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in one outlet</source>
        <translation>Nur in einem Medium</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UniquePart</name>
    <message>
        <source>only in one outlet</source>
        <translation>Nur in einem Medium</translation>
    </message>
    <message>
        <source>Sentences found in no other article, in the order of the text; ¶ gives the paragraph</source>
        <translation>Sätze, die in keinem anderen Artikel gefunden wurden, in der Reihenfolge des Textes; ¶ nennt den Absatz</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::AlignedView</name>
    <message>
        <source>Aligned paragraphs</source>
        <translation>Abgeglichene Absätze</translation>
    </message>
    <message>
        <source>¶%1</source>
        <comment>paragraph number</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>%1 is aligned in row %2</source>
        <translation>%1 steht in Zeile %2</translation>
    </message>
    <message>
        <source>%1 stands at the top of this article</source>
        <translation>%1 steht im Artikel ganz oben</translation>
    </message>
    <message>
        <source>%1 stands after row %2 in this article</source>
        <translation>%1 steht im Artikel nach Zeile %2</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>no paragraph of this article is aligned here</source>
        <translation>hier steht kein Absatz dieses Artikels</translation>
    </message>
    <message>
        <source>Headlines</source>
        <comment>the first row of the aligned view</comment>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>the last row of the aligned view</comment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a cell; what is said of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>outlet, passage, what is marked in it</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>sidebyline::ArticlePane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Use as &amp;Base</source>
        <translation>Als &amp;Basis nehmen</translation>
    </message>
</context>
<context>
    <name>sidebyline::CitationText</name>
    <message>
        <source>paragraph %1</source>
        <comment>number within the article</comment>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>reader comment by %1</source>
        <translation>Leserkommentar von %1</translation>
    </message>
    <message>
        <source>%1
— %2 (%3)</source>
        <comment>passage; outlet, headline, date, paragraph; file</comment>
        <translation>%1
— %2 (%3)</translation>
    </message>
</context>
<context>
    <name>sidebyline::ClaimInspector</name>
    <message>
        <source>Current claim</source>
        <translation>Aktuelle Aussage</translation>
    </message>
    <message>
        <source>Claim %1 of %2 — %3</source>
        <translation>Aussage %1 von %2 – %3</translation>
    </message>
    <message>
        <source>Only in %1 — %2 of %3</source>
        <translation>Nur in %1 – %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>Not found in the other %n article(s). Found by words: the same may stand there in quite other words.</source>
        <translation>
            <numerusform>Im anderen Artikel nicht gefunden. Gesucht wird nach Wörtern: Dasselbe kann dort mit ganz anderen Wörtern stehen.</numerusform>
            <numerusform>In den anderen %n Artikeln nicht gefunden. Gesucht wird nach Wörtern: Dasselbe kann dort mit ganz anderen Wörtern stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2 of %3</source>
        <comment>title of a comment, its number, how many</comment>
        <translation>%1 – %2 von %3</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>No claim chosen</source>
        <translation>Keine Aussage gewählt</translation>
    </message>
    <message>
        <source>This story has one article. Put another outlet’s into its folder, then reload.</source>
        <translation>Dieses Thema hat nur einen Artikel. Den eines anderen Mediums dazulegen, dann neu laden.</translation>
    </message>
    <message>
        <source>Click a marked sentence: every outlet’s version of it stands here.</source>
        <translation>Einen markierten Satz anklicken: Hier stehen dann die Fassungen aller Medien.</translation>
    </message>
    <message>
        <source>Step with %1 and %2, or click a marked sentence: every outlet’s version of it stands here.</source>
        <comment>keys</comment>
        <translation>Mit %1 und %2 weitergehen oder einen markierten Satz anklicken: Hier stehen dann die Fassungen aller Medien.</translation>
    </message>
</context>
<context>
    <name>sidebyline::EmptyPage</name>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>One event, every outlet, side by side</source>
        <translation>Ein Ereignis, alle Medien, nebeneinander</translation>
    </message>
    <message>
        <source>Or drop a folder anywhere in this window. A folder of folders opens as several stories.</source>
        <translation>Oder einen Ordner irgendwo in diesem Fenster ablegen. Ein Ordner voller Ordner öffnet sich als mehrere Themen.</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the Sample Stories</source>
        <translation>Beispielthemen öffnen</translation>
    </message>
    <message>
        <source>Open a folder with the same story as several outlets told it, one file an article: saved pages, PDFs, Word files, mails, feeds, texts. Sidebyline shows what they share, what they reword, where figures and quotations disagree, and what each has alone. Nothing leaves this computer.</source>
        <translation>Einen Ordner öffnen, in dem mehrere Medien über dasselbe Ereignis berichten, je Artikel eine Datei: gespeicherte Seiten, PDF, Word-Dateien, E-Mails, Feeds, Texte. Sidebyline zeigt, was sie gemeinsam haben, was sie umformulieren, wo sich Zahlen und Zitate widersprechen und was jedes allein hat. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>sidebyline::ExportChoices</name>
    <message>
        <source>Full evidence</source>
        <translation>Alle Belege</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>preset of a report</comment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Conflicts only</source>
        <translation>Nur Widersprüche</translation>
    </message>
    <message>
        <source>Selected claims</source>
        <translation>Ausgewählte Aussagen</translation>
    </message>
    <message>
        <source>My choice</source>
        <comment>of a report’s parts</comment>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>Zusammenfassun&amp;g</translation>
    </message>
    <message>
        <source>&amp;Aligned paragraphs</source>
        <translation>Abs&amp;ätze nebeneinander</translation>
    </message>
    <message>
        <source>Only in one o&amp;utlet</source>
        <translation>Nur in einem &amp;Medium</translation>
    </message>
    <message>
        <source>Not found &amp;in</source>
        <translation>N&amp;icht gefunden in</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>Widers&amp;prüche</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Readers’ comments</source>
        <translation>Leser&amp;kommentare</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>paper</comment>
        <translation>US Legal</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a number</comment>
        <translation>&#xa0;pt</translation>
    </message>
    <message>
        <source>Paper and fonts</source>
        <translation>Papier und Schriften</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>&amp;Schriftgröße:</translation>
    </message>
    <message>
        <source>The usual one</source>
        <comment>font</comment>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>The matrix, the paragraphs, the conflicts and the quotations tell of these claims alone; of all while none is chosen</source>
        <translation>Matrix, Absätze, Widersprüche und Zitate handeln nur von diesen Aussagen; von allen, solange keine gewählt ist</translation>
    </message>
    <message>
        <source>Claims to print</source>
        <translation>Zu druckende Aussagen</translation>
    </message>
    <message>
        <source>Prese&amp;t:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>&amp;Deckblatt</translation>
    </message>
    <message>
        <source>Claims b&amp;y outlets</source>
        <translation>Aussagen na&amp;ch Medien</translation>
    </message>
    <message>
        <source>Revie&amp;w notes and verdicts</source>
        <translation>&amp;Notizen und Urteile</translation>
    </message>
    <message>
        <source>Readin&amp;g audit</source>
        <translation>&amp;Leseprotokoll</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>Aus&amp;richtung:</translation>
    </message>
    <message>
        <source>Fo&amp;nt of texts:</source>
        <translation>Schrift der Te&amp;xte:</translation>
    </message>
    <message>
        <source>Font of hea&amp;ds:</source>
        <translation>Sc&amp;hrift der Köpfe:</translation>
    </message>
    <message>
        <source>On&amp;ly these claims</source>
        <translation>Nur diese &amp;Aussagen</translation>
    </message>
</context>
<context>
    <name>sidebyline::ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>the file to write</comment>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>Counting the pages…</source>
        <translation>Seiten werden gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to print: choose at least one part that the story has.</source>
        <translation>Nichts zu drucken: mindestens einen Teil wählen, den das Thema hat.</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
</context>
<context>
    <name>sidebyline::ExportPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>sidebyline::FindField</name>
    <message>
        <source>Aa</source>
        <comment>switch: letter case counts</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match letter case (Alt+C)</source>
        <translation>Groß- und Kleinschreibung beachten (Alt+C)</translation>
    </message>
    <message>
        <source>“ab”</source>
        <comment>switch: whole words</comment>
        <translation>„ab“</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Nur ganze Wörter (Alt+W)</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>In allen Spalten suchen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among those found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::Finder</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>place among those found, outlet, paragraph</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>sidebyline::FindingsPanel</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>The outlet that the list is about</source>
        <translation>Das Medium, um das es in der Liste geht</translation>
    </message>
    <message>
        <source>The filters leave nothing in this list.</source>
        <translation>Die Filter lassen in dieser Liste nichts übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>outlets, origins, what the list is for</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a list, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Close the list (%1)</source>
        <comment>key</comment>
        <translation>Liste schließen (%1)</translation>
    </message>
</context>
<context>
    <name>sidebyline::FindingsTextModel</name>
    <message>
        <source>, </source>
        <comment>between outlets</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Carried by one outlet alone</source>
        <translation>Nur in einem Medium</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n outlet(s)</source>
        <translation>
            <numerusform>In %n Medium</numerusform>
            <numerusform>In %n Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>Over texts of their own</source>
        <translation>Über eigenen Texten</translation>
    </message>
    <message>
        <source>Over the same text: at least %1 % of the shorter one is shared</source>
        <translation>Über demselben Text: mindestens %1 % des kürzeren sind gemeinsam</translation>
    </message>
    <message>
        <source>About no single passage</source>
        <translation>Zu keiner einzelnen Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rendering(s)</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, renderings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>%n Überschrift</numerusform>
            <numerusform>%n Überschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, quoting it</source>
        <translation>%1, daraus zitiert</translation>
    </message>
    <message>
        <source>%1, on its subject</source>
        <translation>%1 zum Thema</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>keine Überschrift</translation>
    </message>
    <message>
        <source>¶%1</source>
        <comment>paragraph number</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a line, its detail</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not found in</source>
        <translation>Nicht gefunden in</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Claims of the others that no sentence of this article was linked to. It may still say them in other words.</source>
        <translation>Aussagen der anderen, mit denen kein Satz dieses Artikels verknüpft wurde. Er kann sie trotzdem mit anderen Worten enthalten.</translation>
    </message>
    <message>
        <source>Every shared quotation with all its renderings and speakers.</source>
        <translation>Jedes gemeinsame Zitat mit allen Fassungen und Sprechern.</translation>
    </message>
    <message>
        <source>Every figure, date or name that two outlets give differently.</source>
        <translation>Jede Zahl, jedes Datum und jeder Name, den zwei Medien verschieden angeben.</translation>
    </message>
    <message>
        <source>The headlines, those over the same text together.</source>
        <translation>Die Überschriften, die über demselben Text beieinander.</translation>
    </message>
    <message>
        <source>Readers’ comments of all outlets with the passage that they quote or discuss.</source>
        <translation>Leserkommentare aller Medien mit der Stelle, die sie zitieren oder besprechen.</translation>
    </message>
    <message>
        <source>Every claim of the others was found in this article.</source>
        <translation>Jede Aussage der anderen wurde in diesem Artikel gefunden.</translation>
    </message>
    <message>
        <source>No quotation stands in two of these articles.</source>
        <translation>Kein Zitat steht in zweien dieser Artikel.</translation>
    </message>
    <message>
        <source>No figure, date or name was found that two outlets give differently.</source>
        <translation>Es wurden keine Zahl, kein Datum und kein Name gefunden, die zwei Medien verschieden angeben.</translation>
    </message>
    <message>
        <source>No article of this story was read.</source>
        <translation>Von dieser Geschichte wurde kein Artikel gelesen.</translation>
    </message>
    <message>
        <source>No reader’s comment stands below these articles.</source>
        <translation>Unter diesen Artikeln steht kein Leserkommentar.</translation>
    </message>
    <message>
        <source>With an origin of their own</source>
        <translation>Mit eigenem Ursprung</translation>
    </message>
    <message>
        <source>likely copies of %1</source>
        <translation>wohl Kopien von %1</translation>
    </message>
    <message>
        <source>which came first is not known</source>
        <translation>welcher zuerst da war, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the strongest %1 of %2 pieces of evidence</source>
        <translation>die stärksten %1 von %2 Belegen</translation>
    </message>
    <message>
        <source>likely the first</source>
        <translation>wohl zuerst</translation>
    </message>
    <message>
        <source>likely a copy</source>
        <translation>wohl eine Kopie</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Which articles go back to one text or one source, likely whose, and what speaks for it. Enter leads to the passage.</source>
        <translation>Welche Artikel auf einen Text oder eine Quelle zurückgehen, wohl auf wessen, und was dafür spricht. Enter führt zur Stelle.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 % of the shorter text stands in both</source>
        <translation>%1 % des kürzeren Texts stehen in beiden</translation>
    </message>
    <message>
        <source>no word changed</source>
        <translation>kein Wort geändert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>paragraphs, share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changed paragraph(s)</source>
        <translation>
            <numerusform>%n geänderter Absatz</numerusform>
            <numerusform>%n geänderte Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>outlet, times of two versions</comment>
        <translation>%1: von %2 bis %3</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Articles of one outlet that are the same at two times, and what changed, word by word. Enter leads to the paragraph.</source>
        <translation>Artikel eines Mediums, die derselbe zu zwei Zeiten sind, und was sich Wort für Wort geändert hat. Die Eingabetaste führt zum Absatz.</translation>
    </message>
    <message>
        <source>No article of this story is here in two versions of the same outlet.</source>
        <translation>Kein Artikel dieses Themas liegt in zwei Fassungen desselben Mediums vor.</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>die gleichen Worte</translation>
    </message>
    <message>
        <source>%1, one origin</source>
        <comment>outlets</comment>
        <translation>%1, ein Ursprung</translation>
    </message>
</context>
<context>
    <name>sidebyline::FontField</name>
    <message>
        <source>%1: family</source>
        <comment>what the font is for</comment>
        <translation>%1: Schriftart</translation>
    </message>
    <message>
        <source>%1: size</source>
        <comment>what the font is for</comment>
        <translation>%1: Größe</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a number</comment>
        <translation> pt</translation>
    </message>
</context>
<context>
    <name>sidebyline::HelpSheet</name>
    <message>
        <source>No command has these words or this key.</source>
        <translation>Kein Befehl hat diese Wörter oder diese Taste.</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>sidebyline::HiddenPanesBar</name>
    <message>
        <source>Show All</source>
        <translation>Alle einblenden</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between outlets</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hidden: %1</source>
        <translation>
            <numerusform>%n Artikel ausgeblendet: %1</numerusform>
            <numerusform>%n Artikel ausgeblendet: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::HintBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading; what was read so far stays</source>
        <translation>Lesen abbrechen; das bisher Gelesene bleibt</translation>
    </message>
</context>
<context>
    <name>sidebyline::KeymapErrorText</name>
    <message>
        <source>The file can’t be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>This file holds no keys of Sidebyline. Choose one that “Export” wrote.</source>
        <translation>Diese Datei enthält keine Tasten von Sidebyline. Wählen Sie eine, die „Exportieren“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The file names a key that there is not: “%1”. Nothing was changed.</source>
        <translation>Die Datei nennt eine Taste, die es nicht gibt: „%1“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file gives %1 to two commands. Nothing was changed.</source>
        <translation>Die Datei gibt %1 zwei Befehlen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>sidebyline::KeysDialog</name>
    <message>
        <source>&amp;Take It Over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Reset This Command</source>
        <translation>Diesen Befehl &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Taste:</translation>
    </message>
    <message>
        <source>Other key:</source>
        <translation>Andere Taste:</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>Keine &amp;Taste</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>Alle Tasten sind wie am Anfang.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>key, command</comment>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Tasten (*.json)</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>The keys of the file are in use.</source>
        <translation>Die Tasten aus der Datei gelten.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>“%1” can’t be written.</source>
        <translation>„%1“ lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>sidebyline::KeysModel</name>
    <message>
        <source> or </source>
        <comment>between two keys of one command</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Changed; at first: %1</source>
        <translation>Geändert; am Anfang: %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>sidebyline::LanguageText</name>
    <message>
        <source>in another language (%1): not compared by words</source>
        <translation>in einer anderen Sprache (%1): nicht nach Wörtern verglichen</translation>
    </message>
</context>
<context>
    <name>sidebyline::MainWindow</name>
    <message>
        <source>Open a Folder of Stories</source>
        <translation>Ordner mit Themen öffnen</translation>
    </message>
    <message>
        <source>Nothing to step through in this story</source>
        <translation>In diesem Thema gibt es nichts durchzugehen</translation>
    </message>
    <message>
        <source>None of these in this story</source>
        <translation>Davon gibt es in diesem Thema nichts</translation>
    </message>
    <message>
        <source>About Sidebyline</source>
        <translation>Über Sidebyline</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sidebyline %1&lt;/h3&gt;&lt;p&gt;Lays the coverage of one event by several outlets side by side.&lt;/p&gt;&lt;p&gt;Everything is read and compared on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sidebyline %1&lt;/h3&gt;&lt;p&gt;Stellt Berichte mehrerer Medien über dasselbe Ereignis nebeneinander.&lt;/p&gt;&lt;p&gt;Alles wird auf diesem Computer gelesen und verglichen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the story</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to step through</source>
        <translation>
            <numerusform>%n Stelle zum Durchgehen</numerusform>
            <numerusform>%n Stellen zum Durchgehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF wird geschrieben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Ordner wird durchgesehen…</translation>
    </message>
    <message>
        <source>Reading article %1 of %2</source>
        <translation>Artikel %1 von %2 wird gelesen</translation>
    </message>
    <message>
        <source>Comparing story %1 of %2</source>
        <translation>Thema %1 von %2 wird verglichen</translation>
    </message>
    <message>
        <source>Nothing in this folder could be read. The list “Not read” says why and what to do.</source>
        <translation>In diesem Ordner war nichts lesbar. Die Liste „Nicht gelesen“ sagt, warum und was zu tun ist.</translation>
    </message>
    <message numerus="yes">
        <source>Reading was cancelled: %n article(s) were read.</source>
        <translation>
            <numerusform>Das Lesen wurde abgebrochen: %n Artikel wurde gelesen.</numerusform>
            <numerusform>Das Lesen wurde abgebrochen: %n Artikel wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can’t be shown: %2. %3</source>
        <translation>„%1“ lässt sich nicht anzeigen: %2. %3</translation>
    </message>
    <message>
        <source>Nothing to copy: select a passage or go to a claim</source>
        <translation>Nichts zu kopieren: eine Stelle auswählen oder zu einer Aussage gehen</translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>Mit Quellenangabe kopiert</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Kein Befehl hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>Number or words of a claim</source>
        <translation>Nummer oder Wörter einer Aussage</translation>
    </message>
    <message>
        <source>No claim has this number or these words.</source>
        <translation>Keine Aussage hat diese Nummer oder diese Wörter.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>story, progress of its review</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Undo: Flag</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verdicts and notes are not kept: %1. You can go on; they last as long as this window.</source>
        <translation>Urteile und Notizen werden nicht aufbewahrt: %1. Weiterarbeiten geht; sie halten, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>All verdicts and notes are stored.</source>
        <translation>Alle Urteile und Notizen sind gespeichert.</translation>
    </message>
    <message>
        <source>The file with your verdicts was damaged. It was moved to “%1”, and a new one begun.</source>
        <translation>Die Datei mit den Urteilen war beschädigt. Sie liegt nun unter „%1“, eine neue wurde begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) reviewed</source>
        <translation>
            <numerusform>%1 von %n Aussage geprüft</numerusform>
            <numerusform>%1 von %n Aussagen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Review</source>
        <translation>Prüfung exportieren</translation>
    </message>
    <message>
        <source>Reviews (*.json)</source>
        <translation>Prüfungen (*.json)</translation>
    </message>
    <message>
        <source>Import a Review</source>
        <translation>Prüfung importieren</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. What was read stays; when the folder comes back, changes are read by themselves.</source>
        <translation>Der Ordner „%1“ ist nicht mehr da. Was gelesen wurde, bleibt; kommt der Ordner zurück, werden Änderungen von selbst gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n Artikel geändert</numerusform>
            <numerusform>%n Artikel geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n Artikel hinzugekommen</numerusform>
            <numerusform>%n Artikel hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) gone</source>
        <translation>
            <numerusform>%n Artikel verschwunden</numerusform>
            <numerusform>%n Artikel verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>In the folder: %1.</source>
        <translation>Im Ordner: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing to undo since this folder was opened</source>
        <translation>Nichts zurückzunehmen, seit dieser Ordner geöffnet wurde</translation>
    </message>
    <message>
        <source>Nothing was undone since the last verdict</source>
        <translation>Seit dem letzten Urteil wurde nichts zurückgenommen</translation>
    </message>
</context>
<context>
    <name>sidebyline::MarkText</name>
    <message numerus="yes">
        <source>In %n outlet(s), word for word.</source>
        <translation>
            <numerusform>In %n Medium, wortgleich.</numerusform>
            <numerusform>In %n Medien, wortgleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n outlet(s), reworded.</source>
        <translation>
            <numerusform>In %n Medium, umformuliert.</numerusform>
            <numerusform>In %n Medien, umformuliert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n outlet(s), in other words.</source>
        <translation>
            <numerusform>In %n Medium, mit anderen Worten.</numerusform>
            <numerusform>In %n Medien, mit anderen Worten.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words differ from the base.</source>
        <translation>Diese Wörter weichen von der Basis ab.</translation>
    </message>
    <message>
        <source>Other outlets give this differently.</source>
        <translation>Andere Medien geben das anders an.</translation>
    </message>
    <message>
        <source>Found in no other outlet.</source>
        <translation>In keinem anderen Medium gefunden.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>Markiert.</translation>
    </message>
    <message>
        <source>Reviewed.</source>
        <translation>Geprüft.</translation>
    </message>
    <message>
        <source>It has a note.</source>
        <translation>Mit Notiz.</translation>
    </message>
    <message>
        <source>In another article of this outlet, word for word.</source>
        <translation>In einem anderen Artikel dieses Mediums, wortgleich.</translation>
    </message>
    <message>
        <source>In another article of this outlet, reworded.</source>
        <translation>In einem anderen Artikel dieses Mediums, umformuliert.</translation>
    </message>
    <message>
        <source>In another article of this outlet, in other words.</source>
        <translation>In einem anderen Artikel dieses Mediums, mit anderen Worten.</translation>
    </message>
</context>
<context>
    <name>sidebyline::MatrixLegend</name>
    <message>
        <source>verbatim</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Worte</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Legend: %1. %2</source>
        <translation>Legende: %1. %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“not found” means that no sentence of that article was linked; it may still say it in other words.</source>
        <translation>„nicht gefunden“ heißt, dass kein Satz des Artikels verknüpft wurde; er kann es trotzdem mit anderen Worten sagen.</translation>
    </message>
</context>
<context>
    <name>sidebyline::MatrixTextModel</name>
    <message>
        <source>not found</source>
        <comment>in this outlet&apos;s article</comment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>only here</source>
        <comment>a sentence found in one outlet alone</comment>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>¶%1</source>
        <comment>paragraph number</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>head</source>
        <comment>above the text</comment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a paragraph and how many sentences more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: not found in this article</source>
        <comment>outlet</comment>
        <translation>%1: in diesem Artikel nicht gefunden</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>mit anderen Worten</translation>
    </message>
    <message>
        <source>found in this article alone</source>
        <translation>nur in diesem Artikel gefunden</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>other outlets give this differently</source>
        <translation>andere Medien geben das anders an</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outlet, how it tells a claim</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what differs, its versions</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>quotation, %n rendering(s)</source>
        <translation>
            <numerusform>Zitat, %n Fassung</numerusform>
            <numerusform>Zitat, %n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>⚑ flagged</source>
        <translation>⚑ markiert</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ geprüft</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a claim, what is said of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a claim</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>quotation, the same words</source>
        <translation>Zitat, die gleichen Worte</translation>
    </message>
    <message>
        <source>✎ note</source>
        <translation>✎ Notiz</translation>
    </message>
</context>
<context>
    <name>sidebyline::MatrixView</name>
    <message>
        <source>As the story tells them</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>Most carried first</source>
        <translation>Verbreitetste zuerst</translation>
    </message>
    <message>
        <source>Most conflicts first</source>
        <translation>Meiste Widersprüche zuerst</translation>
    </message>
    <message>
        <source>Conflicts first</source>
        <translation>Widersprüche zuerst</translation>
    </message>
    <message>
        <source>Claims by outlets</source>
        <translation>Aussagen nach Medien</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n origin(s)</source>
        <comment>after the number of outlets</comment>
        <translation>
            <numerusform>%1 · %n Ursprung</numerusform>
            <numerusform>%1 · %n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <comment>in which order</comment>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Nothing was compared in this story yet: it takes two articles.</source>
        <translation>In dieser Geschichte wurde noch nichts verglichen: Dazu braucht es zwei Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>In %n outlet(s)</source>
        <translation>
            <numerusform>In %n Medium</numerusform>
            <numerusform>In %n Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters leave no claim. Take them back to see all %n again.</source>
        <translation>
            <numerusform>Die Filter lassen keine Aussage übrig. Ohne sie ist die eine wieder zu sehen.</numerusform>
            <numerusform>Die Filter lassen keine Aussage übrig. Ohne sie sind alle %n wieder zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters leave no claim. Press %1 to see all %n again.</source>
        <translation>
            <numerusform>Die Filter lassen keine Aussage übrig. Mit %1 ist die eine wieder zu sehen.</numerusform>
            <numerusform>Die Filter lassen keine Aussage übrig. Mit %1 sind alle %n wieder zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::MergeDialog</name>
    <message>
        <source>Import a Review</source>
        <translation>Prüfung importieren</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremdes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are new and will be added.</source>
        <translation>
            <numerusform>%n Urteil ist neu und wird hinzugefügt.</numerusform>
            <numerusform>%n Urteile sind neu und werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) differ from yours: choose what to keep.</source>
        <translation>
            <numerusform>%n Urteil weicht vom eigenen ab: wählen, was bleibt.</numerusform>
            <numerusform>%n Urteile weichen von den eigenen ab: wählen, was bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
</context>
<context>
    <name>sidebyline::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>sidebyline::NotReadView</name>
    <message>
        <source>Not read</source>
        <comment>heading of the files that could not be read</comment>
        <translation>Nicht gelesen</translation>
    </message>
</context>
<context>
    <name>sidebyline::OrphansDialog</name>
    <message>
        <source>&amp;Move to the Current Place</source>
        <translation>An die aktuelle Stelle &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Verdicts Without Their Text</source>
        <translation>Urteile ohne ihren Text</translation>
    </message>
    <message>
        <source>Every verdict of this folder stands with its text.</source>
        <translation>Jedes Urteil in diesem Ordner steht bei seinem Text.</translation>
    </message>
    <message>
        <source>The texts of these verdicts are not in the folder any more, or were changed. They are kept, and stand with their texts again should those come back. Go to another place in the window to move one there.</source>
        <translation>Die Texte zu diesen Urteilen stehen nicht mehr im Ordner oder wurden geändert. Die Urteile bleiben erhalten und stehen wieder bei ihren Texten, falls diese zurückkommen. Im Fenster an eine andere Stelle gehen, um eines dorthin zu verschieben.</translation>
    </message>
</context>
<context>
    <name>sidebyline::OutletChoice</name>
    <message>
        <source>Move the outlet up</source>
        <translation>Medium nach oben</translation>
    </message>
    <message>
        <source>Move the outlet down</source>
        <translation>Medium nach unten</translation>
    </message>
    <message>
        <source>Outlets to print, in this order</source>
        <translation>Zu druckende Medien, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Base:</source>
        <translation>&amp;Basis:</translation>
    </message>
</context>
<context>
    <name>sidebyline::OverviewStrip</name>
    <message>
        <source>Overview of the article</source>
        <translation>Überblick über den Artikel</translation>
    </message>
</context>
<context>
    <name>sidebyline::PaneHead</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>base</source>
        <comment>the outlet that the others are compared with</comment>
        <translation>Basis</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between date, number of words and base</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>the pane stays at the left</comment>
        <translation>festgehalten</translation>
    </message>
</context>
<context>
    <name>sidebyline::PanesView</name>
    <message>
        <source>Articles side by side</source>
        <translation>Artikel nebeneinander</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>outlet, passage, what is marked in it</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place in the story; passage</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Make This Outlet the Base</source>
        <translation>Dieses Medium als Basis nehmen</translation>
    </message>
    <message>
        <source>Keep at the Left</source>
        <translation>Links festhalten</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Nach links rücken</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Nach rechts rücken</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show All Outlets</source>
        <translation>Alle Medien einblenden</translation>
    </message>
</context>
<context>
    <name>sidebyline::PickTexts</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>open a folder first</source>
        <translation>zuerst einen Ordner öffnen</translation>
    </message>
    <message>
        <source>no story is compared yet</source>
        <translation>noch ist kein Thema verglichen</translation>
    </message>
    <message>
        <source>go to a claim first</source>
        <translation>zuerst zu einer Aussage gehen</translation>
    </message>
    <message>
        <source>this story has no reader comments</source>
        <translation>dieses Thema hat keine Leserkommentare</translation>
    </message>
    <message>
        <source>there is no place to go back to</source>
        <translation>es gibt keine Stelle, zu der es zurückgeht</translation>
    </message>
    <message>
        <source>you have not gone back</source>
        <translation>Sie sind nicht zurückgegangen</translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>%n Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, conflict</source>
        <comment>number of outlets</comment>
        <translation>%1, Widerspruch</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>no outlet is hidden</source>
        <translation>kein Medium ist ausgeblendet</translation>
    </message>
</context>
<context>
    <name>sidebyline::ReviewDesk</name>
    <message>
        <source>%1 and %2 are linked; undo parts them</source>
        <comment>two outlets</comment>
        <translation>%1 und %2 sind verknüpft; Rückgängig trennt sie</translation>
    </message>
    <message>
        <source>Claim %1 is split at this sentence; undo joins it</source>
        <translation>Aussage %1 ist an diesem Satz geteilt; Rückgängig verbindet sie</translation>
    </message>
    <message>
        <source>Claim %1: no conflict; undo brings it back</source>
        <translation>Aussage %1: kein Widerspruch; Rückgängig bringt ihn zurück</translation>
    </message>
    <message>
        <source>Mark as Reviewed</source>
        <translation>Als geprüft kennzeichnen</translation>
    </message>
    <message>
        <source>Take “Reviewed” Back</source>
        <translation>„Geprüft“ zurücknehmen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Take the Flag Back</source>
        <translation>Markierung zurücknehmen</translation>
    </message>
    <message>
        <source>Only sentences of the articles can be linked</source>
        <translation>Nur Sätze der Artikel lassen sich verbinden</translation>
    </message>
    <message>
        <source>Linking “%1”: step to the other outlet’s sentence and link again. Esc gives up.</source>
        <translation>„%1“ wird verbunden: zum Satz des anderen Mediums gehen und noch einmal verbinden. Esc gibt auf.</translation>
    </message>
    <message>
        <source>Both stand in the same article: step to a sentence of another outlet</source>
        <translation>Beide stehen im selben Artikel: zu einem Satz eines anderen Mediums gehen</translation>
    </message>
    <message>
        <source>Link by Hand</source>
        <translation>Von Hand verbinden</translation>
    </message>
    <message>
        <source>These two are linked already</source>
        <translation>Diese beiden sind schon verbunden</translation>
    </message>
    <message>
        <source>Not the Same Claim</source>
        <translation>Nicht dieselbe Aussage</translation>
    </message>
    <message>
        <source>There is no claim here that outlets share</source>
        <translation>Hier ist keine Aussage, die mehrere Medien teilen</translation>
    </message>
    <message>
        <source>Split the Claim</source>
        <translation>Aussage teilen</translation>
    </message>
    <message>
        <source>There is no claim here that can be split</source>
        <translation>Hier ist keine Aussage, die sich teilen lässt</translation>
    </message>
    <message>
        <source>Not a Conflict</source>
        <translation>Kein Widerspruch</translation>
    </message>
    <message>
        <source>Nothing disagrees here</source>
        <translation>Hier widerspricht sich nichts</translation>
    </message>
    <message>
        <source>All of Them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This Paragraph Is</source>
        <translation>Dieser Absatz ist</translation>
    </message>
    <message>
        <source>Correct the Role</source>
        <translation>Rolle berichtigen</translation>
    </message>
    <message>
        <source>Correct the Outlet</source>
        <translation>Medium berichtigen</translation>
    </message>
    <message>
        <source>Outlet of “%1”:</source>
        <translation>Medium von „%1“:</translation>
    </message>
    <message>
        <source>Nothing is left open in this story</source>
        <translation>In dieser Geschichte ist nichts mehr offen</translation>
    </message>
    <message>
        <source>Nothing is flagged in this story</source>
        <translation>In dieser Geschichte ist nichts markiert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Delete a Verdict</source>
        <translation>Urteil löschen</translation>
    </message>
    <message>
        <source>Move a Verdict</source>
        <translation>Urteil verschieben</translation>
    </message>
    <message>
        <source>Import a Review</source>
        <translation>Prüfung importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken over</source>
        <translation>
            <numerusform>%n Urteil übernommen</numerusform>
            <numerusform>%n Urteile übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move an Article</source>
        <translation>Artikel verschieben</translation>
    </message>
    <message>
        <source>Merge Stories</source>
        <translation>Themen zusammenführen</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>Aussage %1</translation>
    </message>
    <message>
        <source>a sentence of %1</source>
        <comment>outlet</comment>
        <translation>ein Satz von %1</translation>
    </message>
    <message>
        <source>a comment in %1</source>
        <comment>outlet</comment>
        <translation>ein Kommentar bei %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Undone: %1, %2</source>
        <comment>verdict, its place</comment>
        <translation>Zurückgenommen: %1, %2</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Done again: %1, %2</source>
        <comment>verdict, its place</comment>
        <translation>Wiederholt: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was taken out of claim %2 alone: its sentence stays in %n other claim(s)</source>
        <translation>
            <numerusform>%1 wurde nur aus Aussage %2 genommen: Der Satz bleibt in einer weiteren Aussage</numerusform>
            <numerusform>%1 wurde nur aus Aussage %2 genommen: Der Satz bleibt in %n weiteren Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken out of claim %2; undo brings it back</source>
        <translation>%1 wurde aus Aussage %2 genommen; Rückgängig holt es zurück</translation>
    </message>
    <message>
        <source>%1 becomes a story of its own; undo brings it back</source>
        <comment>outlet</comment>
        <translation>%1 wird eine eigene Geschichte; Rückgängig holt den Artikel zurück</translation>
    </message>
    <message>
        <source>%1 goes to “%2”; undo brings it back</source>
        <comment>outlet, story</comment>
        <translation>%1 kommt zu „%2“; Rückgängig holt den Artikel zurück</translation>
    </message>
    <message>
        <source>“%1” becomes part of “%2”; undo parts them</source>
        <comment>two stories</comment>
        <translation>„%1“ wird Teil von „%2“; Rückgängig trennt sie</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the Headline</source>
        <translation>Überschrift berichtigen</translation>
    </message>
    <message>
        <source>Headline of “%1”:</source>
        <translation>Überschrift von „%1“:</translation>
    </message>
    <message>
        <source>Correct the Date</source>
        <translation>Datum berichtigen</translation>
    </message>
    <message>
        <source>When “%1” was published, such as 2026-05-12 or 2026-05-12 17:20:</source>
        <translation>Wann „%1“ erschien, etwa 2026-05-12 oder 2026-05-12 17:20:</translation>
    </message>
    <message>
        <source>%1: %2; undo takes it back</source>
        <comment>outlet, what was corrected</comment>
        <translation>%1: %2; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Go to a paragraph first: step to it, or put the cursor on it in the source</source>
        <translation>Erst zu einem Absatz gehen: hinspringen oder im Quelltext den Cursor daraufsetzen</translation>
    </message>
    <message>
        <source>Nothing is open that could be corrected</source>
        <translation>Es ist nichts offen, was zu berichtigen wäre</translation>
    </message>
    <message>
        <source>“%1” is no date that can be understood</source>
        <translation>„%1“ ist kein verständliches Datum</translation>
    </message>
</context>
<context>
    <name>sidebyline::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Mark as reviewed, or take that back</source>
        <translation>Als geprüft kennzeichnen oder das zurücknehmen</translation>
    </message>
    <message>
        <source>A note on this, in Markdown</source>
        <translation>Eine Notiz dazu, in Markdown</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>✓ Reviewed  ⚑ Flagged</source>
        <translation>✓ Geprüft  ⚑ Markiert</translation>
    </message>
    <message>
        <source>✓ Reviewed</source>
        <translation>✓ Geprüft</translation>
    </message>
    <message>
        <source>⚑ Flagged</source>
        <translation>⚑ Markiert</translation>
    </message>
    <message>
        <source>○ To do</source>
        <translation>○ Offen</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
</context>
<context>
    <name>sidebyline::RoleText</name>
    <message>
        <source>Masthead</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Deck</source>
        <comment>the lines between headline and byline</comment>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>Related link</source>
        <translation>Weiterführender Link</translation>
    </message>
    <message>
        <source>Site notice</source>
        <translation>Seitenhinweis</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>wire credit</comment>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>the first title-like line</source>
        <translation>erste Zeile, die wie ein Titel aussieht</translation>
    </message>
    <message>
        <source>repeats the headline</source>
        <translation>wiederholt die Überschrift</translation>
    </message>
    <message>
        <source>the outlet’s name above the headline</source>
        <translation>Name über der Überschrift</translation>
    </message>
    <message>
        <source>names, “By”, a date or a time</source>
        <translation>Namen, „Von“, Datum oder Uhrzeit</translation>
    </message>
    <message>
        <source>a photographer or an agency</source>
        <translation>ein Fotograf oder eine Agentur</translation>
    </message>
    <message>
        <source>describes a picture</source>
        <translation>beschreibt ein Bild</translation>
    </message>
    <message>
        <source>a title between paragraphs</source>
        <translation>ein Titel zwischen Absätzen</translation>
    </message>
    <message>
        <source>below “Related” or “Read more”</source>
        <translation>unter „Mehr zum Thema“</translation>
    </message>
    <message>
        <source>the site speaks of itself</source>
        <translation>die Website spricht von sich selbst</translation>
    </message>
    <message>
        <source>in a thread below the article</source>
        <translation>in einem Strang unter dem Artikel</translation>
    </message>
    <message>
        <source>full sentences</source>
        <translation>ganze Sätze</translation>
    </message>
    <message>
        <source>a short line that heads paragraphs</source>
        <translation>eine kurze Zeile über Absätzen</translation>
    </message>
    <message>
        <source>between headline and byline</source>
        <translation>zwischen Überschrift und Autorenzeile</translation>
    </message>
    <message>
        <source>its place and mark-up in the page</source>
        <translation>Ort und Auszeichnung in der Seite</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>von Hand berichtigt</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>so steht es in der Datei</translation>
    </message>
    <message>
        <source>head, foot or number of a page</source>
        <translation>Kopf, Fuß oder Nummer einer Seite</translation>
    </message>
</context>
<context>
    <name>sidebyline::Screenshot</name>
    <message>
        <source>The picture could not be written to “%1”. Name a folder that is there and may be written, and an ending such as .png.</source>
        <translation>Das Bild ließ sich nicht nach „%1“ schreiben. Einen Ordner nennen, den es gibt und in dem geschrieben werden darf, und eine Endung wie .png.</translation>
    </message>
</context>
<context>
    <name>sidebyline::SectionText</name>
    <message numerus="yes">
        <source>%n related link(s)</source>
        <translation>
            <numerusform>%n weiterführender Link</numerusform>
            <numerusform>%n weiterführende Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site notice(s)</source>
        <translation>
            <numerusform>%n Seitenhinweis</numerusform>
            <numerusform>%n Seitenhinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masthead line(s)</source>
        <comment>the outlet&apos;s name or slogan above the headline</comment>
        <translation>
            <numerusform>%n Kopfzeile</numerusform>
            <numerusform>%n Kopfzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated headline(s)</source>
        <translation>
            <numerusform>%n wiederholte Überschrift</numerusform>
            <numerusform>%n wiederholte Überschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s)</source>
        <translation>
            <numerusform>%n andere Zeile</numerusform>
            <numerusform>%n andere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <comment>for example: 2 related links, 1 site notice hidden</comment>
        <translation>%1 ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%n reader comment(s)</source>
        <translation>
            <numerusform>%n Leserkommentar</numerusform>
            <numerusform>%n Leserkommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of: 2 related links, 1 site notice hidden</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>sidebyline::SettingsDialog</name>
    <message>
        <source>The language changes with the next start.</source>
        <translation>Die Sprache wechselt mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>Compare &amp;Anew</source>
        <translation>&amp;Neu vergleichen</translation>
    </message>
    <message>
        <source>Go to the &amp;next open claim after a verdict</source>
        <translation>Nach einem Urteil zur nächsten &amp;offenen Aussage gehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Text and language</source>
        <translation>Text und Sprache</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Usual serif</source>
        <translation>Übliche Serifenschrift</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>System’s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Articles:</source>
        <translation>Artikel:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Oberfläche:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Fenster:</translation>
    </message>
    <message>
        <source>Colour-blind-safe</source>
        <translation>Für Farbenblinde unterscheidbar</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Grautöne</translation>
    </message>
    <message>
        <source>&amp;Marks:</source>
        <translation>&amp;Markierungen:</translation>
    </message>
    <message>
        <source>Lines, bars, dots and outlines tell the marks apart as well.</source>
        <translation>Auch Linien, Balken, Punkte und Rahmen unterscheiden die Markierungen.</translation>
    </message>
    <message>
        <source>Comparison and review</source>
        <translation>Vergleich und Durchsicht</translation>
    </message>
    <message>
        <source>Links: more or fewer</source>
        <translation>Verknüpfungen: mehr oder weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>L&amp;inks:</source>
        <translation>&amp;Verknüpfungen:</translation>
    </message>
    <message>
        <source>With a story open, this line says what another setting changes in it.</source>
        <translation>Ist ein Thema offen, sagt diese Zeile, was ein anderer Wert darin ändert.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count, change</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”: shared %2, reworded %3, conflicts %4, unique %5</source>
        <comment>story, counts</comment>
        <translation>„%1“: gemeinsam %2, umformuliert %3, Widersprüche %4, einzig %5</translation>
    </message>
    <message>
        <source>Sidebyline’s</source>
        <comment>colours of text</comment>
        <translation>Die von Sidebyline</translation>
    </message>
    <message>
        <source>&amp;Text, light:</source>
        <translation>&amp;Text, hell:</translation>
    </message>
    <message>
        <source>Te&amp;xt, dark:</source>
        <translation>Te&amp;xt, dunkel:</translation>
    </message>
</context>
<context>
    <name>sidebyline::SourceEdit</name>
    <message>
        <source>Roles of the lines</source>
        <translation>Rollen der Zeilen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role and reason</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sidebyline::SourcePage</name>
    <message>
        <source>back to the articles</source>
        <translation>zurück zu den Artikeln</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>outlet, path</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>headline</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between outlet, headline and date</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>sidebyline::SourceView</name>
    <message>
        <source>Source of %1</source>
        <translation>Quelltext von %1</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 characters.</source>
        <translation>Gezeigt werden die ersten %1 von %2 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln very long line(s) are cut.</source>
        <translation>
            <numerusform>%Ln sehr lange Zeile ist gekürzt.</numerusform>
            <numerusform>%Ln sehr lange Zeilen sind gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is too long to be coloured.</source>
        <translation>Der Text ist zu lang, um eingefärbt zu werden.</translation>
    </message>
</context>
<context>
    <name>sidebyline::StepChips</name>
    <message>
        <source>Shared</source>
        <comment>chip, claims of two or more outlets</comment>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Reworded</source>
        <comment>chip, shared claims</comment>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <comment>chip, shared claims</comment>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Unique</source>
        <comment>chip, sentences of one outlet</comment>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>chip, of readers</comment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Claims that two or more outlets carry.</source>
        <translation>Aussagen, die zwei oder mehr Medien bringen.</translation>
    </message>
    <message>
        <source>Shared claims that outlets put in different words.</source>
        <translation>Gemeinsame Aussagen, die Medien verschieden formulieren.</translation>
    </message>
    <message>
        <source>Claims in which figures, dates or names disagree.</source>
        <translation>Aussagen, in denen Zahlen, Daten oder Namen nicht übereinstimmen.</translation>
    </message>
    <message>
        <source>Sentences found in one outlet alone.</source>
        <translation>Sätze, die nur in einem Medium gefunden wurden.</translation>
    </message>
    <message>
        <source>What readers commented.</source>
        <translation>Was Leser kommentiert haben.</translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <comment>chip, shared claims</comment>
        <translation>Sinngemäß</translation>
    </message>
    <message>
        <source>Shared claims that outlets tell in other words altogether.</source>
        <translation>Gemeinsame Aussagen, die Medien mit ganz anderen Worten bringen.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <comment>chip, shared claims</comment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Shared claims that are somebody’s words.</source>
        <translation>Gemeinsame Aussagen, die jemandes Worte sind.</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>chip</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Claims and sentences that no verdict was given on.</source>
        <translation>Aussagen und Sätze ohne Urteil.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <comment>chip</comment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Claims and sentences that were flagged.</source>
        <translation>Aussagen und Sätze, die markiert wurden.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All filters and the outlets</source>
        <translation>Alle Filter und die Medien</translation>
    </message>
    <message>
        <source>%1 Click to see and step through these; click again to see the others too.</source>
        <translation>%1 Klicken, um nur diese zu sehen und zu durchlaufen; noch einmal, um auch die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Only what %1 carries</source>
        <translation>Nur, was %1 bringt</translation>
    </message>
    <message>
        <source>Only what %1 carries. Click to see the others too.</source>
        <translation>Nur, was %1 bringt. Klicken, um auch das andere zu sehen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many it lets through</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Gebracht von</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>sidebyline::StoryChooser</name>
    <message>
        <source>Move Article</source>
        <translation>Artikel verschieben</translation>
    </message>
    <message>
        <source>Merge Story</source>
        <translation>Thema zusammenführen</translation>
    </message>
    <message>
        <source>Which story does “%1” belong to?</source>
        <translation>Zu welchem Thema gehört „%1“?</translation>
    </message>
    <message>
        <source>Which story does “%1” become part of?</source>
        <translation>In welchem Thema geht „%1“ auf?</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tippen, um die Liste einzugrenzen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <comment>story</comment>
        <translation>
            <numerusform>%1 (%n Artikel)</numerusform>
            <numerusform>%1 (%n Artikel)</numerusform>
        </translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Ein neues Thema</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>sidebyline::StoryDelegate</name>
    <message>
        <source>%1% shared</source>
        <translation>%1&#xa0;% gemeinsam</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share of an outlet</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ★</source>
        <comment>outlet that the others are compared with</comment>
        <translation>%1 ★</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% of the sentences stand in more than one outlet</source>
        <translation>%1&#xa0;% der Sätze stehen in mehr als einem Medium</translation>
    </message>
    <message>
        <source>%1% of its sentences stand in another outlet, too</source>
        <translation>%1&#xa0;% der Sätze stehen auch in einem anderen Medium</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) reviewed</source>
        <translation>
            <numerusform>%1 von %n Aussage geprüft</numerusform>
            <numerusform>%1 von %n Aussagen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Single articles</source>
        <translation>Einzelne Artikel</translation>
    </message>
</context>
<context>
    <name>sidebyline::StoryPage</name>
    <message>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>%1 of %2 articles have a pane. Choose another one in the list of stories to see it.</source>
        <translation>%1 von %2 Artikeln haben eine Spalte. Wählen Sie in der Liste der Themen einen anderen, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation>Aussage %1 von %2</translation>
    </message>
    <message>
        <source>Unique sentence %1 of %2</source>
        <translation>Einziger Satz %1 von %2</translation>
    </message>
    <message>
        <source>Comment %1 of %2</source>
        <translation>Kommentar %1 von %2</translation>
    </message>
</context>
<context>
    <name>sidebyline::StoryView</name>
    <message>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>&amp;Move to Another Story…</source>
        <translation>In ein anderes Thema &amp;verschieben…</translation>
    </message>
    <message>
        <source>Move to a &amp;New Story</source>
        <translation>In ein &amp;neues Thema verschieben</translation>
    </message>
    <message>
        <source>Mer&amp;ge into Another Story…</source>
        <translation>Mit einem anderen Thema &amp;zusammenführen…</translation>
    </message>
</context>
<context>
    <name>sidebyline::ToolRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sidebyline::ViewSwitch</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a view and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How the story is shown</source>
        <translation>Wie die Geschichte gezeigt wird</translation>
    </message>
</context>
</TS>
