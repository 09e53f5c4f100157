<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AuditPart</name>
    <message>
        <source>reading audit</source>
        <translation>contrôle de lecture</translation>
    </message>
    <message>
        <source>What of each file was not compared, what it was taken for, and why</source>
        <translation>Ce qui, dans chaque fichier, n’a pas été comparé, pour quoi il a été pris, et pourquoi</translation>
    </message>
    <message>
        <source>nothing was left out</source>
        <translation>rien n’a été laissé de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>lignes %1–%2</translation>
    </message>
</context>
<context>
    <name>BatchCommand</name>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Le dossier « %1 » ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>son dossier ne peut pas être écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1: %2</source>
        <comment>path, why</comment>
        <translation>Non lu : %1 : %2</translation>
    </message>
    <message>
        <source>%1 written, %2 unchanged, %3 failed, in %4</source>
        <translation>%1 écrits, %2 inchangés, %3 en échec, dans %4</translation>
    </message>
    <message numerus="yes">
        <source>written, %n claims</source>
        <translation>
            <numerusform>écrit, %n affirmation</numerusform>
            <numerusform>écrit, %n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec : %1</translation>
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
        <translation>introuvable dans cet article</translation>
    </message>
    <message>
        <source>Why linked to %1: %2</source>
        <translation>Pourquoi ce lien avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>≠ %1:</source>
        <comment>title of a conflict, before its values</comment>
        <translation>≠ %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>%1 of %2 outlets</source>
        <comment>how many carry a claim</comment>
        <translation>%1 médias sur %2</translation>
    </message>
    <message numerus="yes">
        <source>quotation, rendered %n way(s) in %1</source>
        <translation>
            <numerusform>citation, rendue d’une seule façon dans %1</numerusform>
            <numerusform>citation, rendue de %n façons dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>quotation, the same in %1</source>
        <translation>citation, identique dans %1</translation>
    </message>
    <message>
        <source>told in other words by %1</source>
        <translation>dite en d’autres termes par %1</translation>
    </message>
    <message numerus="yes">
        <source>worded %n way(s) in %1</source>
        <translation>
            <numerusform>formulée d’une seule façon dans %1</numerusform>
            <numerusform>formulée de %n façons dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the same words in %1</source>
        <translation>les mêmes mots dans %1</translation>
    </message>
    <message>
        <source>%1 of %2 words are the same</source>
        <translation>%1 mots sur %2 sont les mêmes</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in a row</source>
        <translation>
            <numerusform>%n mot de suite</numerusform>
            <numerusform>%n mots de suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) agree</source>
        <translation>
            <numerusform>%n chiffre concorde</numerusform>
            <numerusform>%n chiffres concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) agree (%1)</source>
        <translation>
            <numerusform>%n chiffre concorde (%1)</numerusform>
            <numerusform>%n chiffres concordent (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) agree</source>
        <translation>
            <numerusform>%n nom concorde</numerusform>
            <numerusform>%n noms concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) agree (%1)</source>
        <translation>
            <numerusform>%n nom concorde (%1)</numerusform>
            <numerusform>%n noms concordent (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>spelled alike, %1%</source>
        <translation>graphie semblable à %1&#xa0;%</translation>
    </message>
    <message>
        <source>at the same place in the story</source>
        <translation>au même endroit du récit</translation>
    </message>
    <message>
        <source>the sentences around match</source>
        <translation>les phrases voisines se correspondent</translation>
    </message>
    <message>
        <source>both match a third outlet</source>
        <translation>toutes deux correspondent à un troisième média</translation>
    </message>
    <message>
        <source>Figures differ</source>
        <translation>Chiffres divergents</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>Montants divergents</translation>
    </message>
    <message>
        <source>Percentages differ</source>
        <translation>Pourcentages divergents</translation>
    </message>
    <message>
        <source>Dates differ</source>
        <translation>Dates divergentes</translation>
    </message>
    <message>
        <source>Names differ</source>
        <translation>Noms divergents</translation>
    </message>
    <message>
        <source>One affirms, another denies</source>
        <translation>L’un affirme, l’autre nie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and the outlets that give it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reply in %1</source>
        <translation>Réponse dans %1</translation>
    </message>
    <message>
        <source>Comment in %1</source>
        <translation>Commentaire dans %1</translation>
    </message>
    <message>
        <source>Reply by %1 in %2</source>
        <translation>Réponse de %1 dans %2</translation>
    </message>
    <message>
        <source>Comment by %1 in %2</source>
        <translation>Commentaire de %1 dans %2</translation>
    </message>
    <message>
        <source>same quotation, %1 of %2 words</source>
        <translation>même citation, %1 mots sur %2</translation>
    </message>
    <message>
        <source>%1; speaker %2</source>
        <comment>a reason</comment>
        <translation>%1&#x202f;; propos de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n origin(s)</source>
        <comment>how many carry a claim</comment>
        <translation>
            <numerusform>%1, %n origine</numerusform>
            <numerusform>%1, %n origines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came out later: perhaps an update</source>
        <comment>of a figure that differs</comment>
        <translation>%1 a paru plus tard : peut-être une mise à jour</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>liées à la main</translation>
    </message>
</context>
<context>
    <name>CommandHints</name>
    <message>
        <source>next / previous</source>
        <translation>suivant / précédent</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>commun</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>pane</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>open a folder</source>
        <translation>ouvrir un dossier</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>signaler</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lier</translation>
    </message>
    <message>
        <source>not the same claim</source>
        <translation>pas la même affirmation</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>back to the articles</source>
        <translation>retour aux articles</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Only one folder can be opened at a time; “%1” is one too many.</source>
        <translation>On ne peut ouvrir qu’un dossier à la fois&#x202f;; «&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>Say which folder to read.</source>
        <translation>Indiquez le dossier à lire.</translation>
    </message>
    <message>
        <source>The option --%1 does not belong here.</source>
        <translation>L’option --%1 n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L’option --%1 demande une valeur.</translation>
    </message>
    <message>
        <source>--size wants width and height in pixels, as in 1280x800.</source>
        <translation>--size demande la largeur et la hauteur en pixels, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system.</source>
        <translation>--theme vaut light, dark ou system.</translation>
    </message>
    <message>
        <source>--claim wants the number of a claim, from 1.</source>
        <translation>--claim demande le numéro d’une affirmation, à partir de 1.</translation>
    </message>
    <message>
        <source>Lays the coverage of one event by several outlets side by side.</source>
        <translation>Met en regard les articles de plusieurs médias sur un même événement.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>   open the window</source>
        <translation>   ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Results of compare and read (“-” is the standard output):</source>
        <translation>Résultats de compare et de read («&#xa0;-&#xa0;» est la sortie standard)&#xa0;:</translation>
    </message>
    <message>
        <source>write articles and comparison as JSON</source>
        <translation>écrire les articles et la comparaison en JSON</translation>
    </message>
    <message>
        <source>write the report as PDF</source>
        <translation>écrire le rapport en PDF</translation>
    </message>
    <message>
        <source>compare the others with this outlet or file</source>
        <translation>comparer les autres à ce média ou à ce fichier</translation>
    </message>
    <message>
        <source>The window:</source>
        <translation>La fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>paint it into a picture and quit</source>
        <translation>l’enregistrer comme image et quitter</translation>
    </message>
    <message>
        <source>its size in pixels</source>
        <translation>sa taille en pixels</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>clair (light), sombre (dark) ou comme le système (system)</translation>
    </message>
    <message>
        <source>begin with claim N</source>
        <translation>commencer par l’affirmation N</translation>
    </message>
    <message>
        <source>In general:</source>
        <translation>En général&#xa0;:</translation>
    </message>
    <message>
        <source>say how long each step took</source>
        <translation>indiquer la durée de chaque étape</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 nothing could be read or a result not be written, 2 the command line is wrong, 130 stopped.</source>
        <translation>Codes de retour&#xa0;: 0 terminé, 1 rien n’a pu être lu ou un résultat n’a pas pu être écrit, 2 la ligne de commande est erronée, 130 arrêté.</translation>
    </message>
    <message>
        <source>Try “sidebyline --help”.</source>
        <translation>Essayez «&#xa0;sidebyline --help&#xa0;».</translation>
    </message>
    <message>
        <source>Either --export or --import, not both.</source>
        <translation>Soit --export, soit --import, pas les deux.</translation>
    </message>
    <message>
        <source>with the verdicts and notes kept for the folder</source>
        <translation>avec les verdicts et notes conservés pour le dossier</translation>
    </message>
    <message>
        <source>The review of a folder:</source>
        <translation>La vérification d’un dossier&#xa0;:</translation>
    </message>
    <message>
        <source>write its verdicts and notes as JSON</source>
        <translation>écrire ses verdicts et notes en JSON</translation>
    </message>
    <message>
        <source>add those of another person; yours stay</source>
        <translation>ajouter ceux d’une autre personne&#xa0;; les vôtres restent</translation>
    </message>
    <message>
        <source>don’t group the files directly in the folder into events</source>
        <translation>ne pas regrouper par événement les fichiers du dossier même</translation>
    </message>
    <message>
        <source>--date wants a date or a time as in 2026-05-12T14:30.</source>
        <translation>--date attend une date ou une heure comme 2026-05-12T14:30.</translation>
    </message>
    <message>
        <source>Only one of %1 and %2 can go to the standard output.</source>
        <translation>Un seul de %1 et %2 peut aller vers la sortie standard.</translation>
    </message>
    <message>
        <source>%1 and %2 must name two different files.</source>
        <translation>%1 et %2 doivent nommer deux fichiers différents.</translation>
    </message>
    <message>
        <source>write the report as one web page</source>
        <translation>écrire le rapport sous forme d’une page web</translation>
    </message>
    <message>
        <source>write tables into this folder</source>
        <translation>écrire des tableaux dans ce dossier</translation>
    </message>
    <message>
        <source>the time that reports bear; else now</source>
        <translation>l’heure portée par les rapports ; sinon maintenant</translation>
    </message>
    <message>
        <source>--each-story and --out FOLDER go together.</source>
        <translation>--each-story et --out DOSSIER vont ensemble.</translation>
    </message>
    <message>
        <source>--formats goes with --each-story.</source>
        <translation>--formats va avec --each-story.</translation>
    </message>
    <message>
        <source>the results of each story, into its own folder</source>
        <translation>les résultats de chaque sujet, dans son propre dossier</translation>
    </message>
    <message>
        <source>where these folders are made</source>
        <translation>où ces dossiers sont créés</translation>
    </message>
    <message>
        <source>With --each-story, choose results by --formats pdf,html,odt,json,csv.</source>
        <translation>Avec --each-story, choisissez les résultats par --formats pdf,html,odt,json,csv.</translation>
    </message>
    <message>
        <source>--formats takes pdf, html, odt, json and csv, parted by commas; “%1” is none.</source>
        <translation>--formats accepte pdf, html, odt, json et csv, séparés par des virgules ; « %1 » n’en est pas un.</translation>
    </message>
    <message>
        <source>write its text as an OpenDocument text</source>
        <translation>écrire son texte au format OpenDocument</translation>
    </message>
    <message>
        <source>of pdf,html,odt,json,csv; else pdf,html</source>
        <translation>parmi pdf,html,odt,json,csv ; sinon pdf,html</translation>
    </message>
    <message>
        <source>--preset is full, summary, conflicts or claims.</source>
        <translation>--preset est full, summary, conflicts ou claims.</translation>
    </message>
    <message>
        <source>A report has no part “%1”. There are: %2.</source>
        <translation>Un rapport n’a pas de partie « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>--paper is A4, A3, letter or legal.</source>
        <translation>--paper est A4, A3, letter ou legal.</translation>
    </message>
    <message>
        <source>--orientation is landscape or portrait.</source>
        <translation>--orientation est landscape ou portrait.</translation>
    </message>
    <message>
        <source>--claims wants the numbers of claims, as in 1,4,7.</source>
        <translation>--claims attend les numéros d’affirmations, comme 1,4,7.</translation>
    </message>
    <message>
        <source>The PDF:</source>
        <translation>Le PDF :</translation>
    </message>
    <message>
        <source>full, summary, conflicts or claims</source>
        <translation>full, summary, conflicts ou claims</translation>
    </message>
    <message>
        <source>only these claims, by their numbers</source>
        <translation>seulement ces affirmations, par leurs numéros</translation>
    </message>
    <message>
        <source>A4, A3, letter or legal</source>
        <translation>A4, A3, letter ou legal</translation>
    </message>
    <message>
        <source>landscape or portrait</source>
        <translation>landscape ou portrait</translation>
    </message>
    <message>
        <source>--%1 is about the PDF: name one with --pdf FILE.</source>
        <translation>--%1 concerne le PDF : en nommer un avec --pdf FICHIER.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Stories</source>
        <translation>Ouvrir les sujets d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Close Folder</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>E&amp;xporter en PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>P&amp;remier</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <translation>&amp;Dernier</translation>
    </message>
    <message>
        <source>Next &amp;Shared Claim</source>
        <translation>Affirmation &amp;commune suivante</translation>
    </message>
    <message>
        <source>Previous Shared Claim</source>
        <translation>Affirmation commune précédente</translation>
    </message>
    <message>
        <source>Next &amp;Unique Sentence</source>
        <translation>Phrase «&#xa0;se&amp;ulement ici&#xa0;» suivante</translation>
    </message>
    <message>
        <source>Previous Unique Sentence</source>
        <translation>Phrase «&#xa0;seulement ici&#xa0;» précédente</translation>
    </message>
    <message>
        <source>Next &amp;Conflict</source>
        <translation>Con&amp;tradiction suivante</translation>
    </message>
    <message>
        <source>Previous Conflict</source>
        <translation>Contradiction précédente</translation>
    </message>
    <message>
        <source>Next Co&amp;mment</source>
        <translation>Co&amp;mmentaire suivant</translation>
    </message>
    <message>
        <source>Previous Comment</source>
        <translation>Commentaire précédent</translation>
    </message>
    <message>
        <source>Next Outlet with &amp;This Claim</source>
        <translation>Média suivant avec cette &amp;affirmation</translation>
    </message>
    <message>
        <source>Previous Outlet with This Claim</source>
        <translation>Média précédent avec cette affirmation</translation>
    </message>
    <message>
        <source>Next St&amp;ory</source>
        <translation>Su&amp;jet suivant</translation>
    </message>
    <message>
        <source>Previous Sto&amp;ry</source>
        <translation>Sujet précéde&amp;nt</translation>
    </message>
    <message>
        <source>Pane &amp;1</source>
        <translation>Colonne &amp;1</translation>
    </message>
    <message>
        <source>Pane &amp;2</source>
        <translation>Colonne &amp;2</translation>
    </message>
    <message>
        <source>Pane &amp;3</source>
        <translation>Colonne &amp;3</translation>
    </message>
    <message>
        <source>Pane &amp;4</source>
        <translation>Colonne &amp;4</translation>
    </message>
    <message>
        <source>Pane &amp;5</source>
        <translation>Colonne &amp;5</translation>
    </message>
    <message>
        <source>Pane &amp;6</source>
        <translation>Colonne &amp;6</translation>
    </message>
    <message>
        <source>Pane &amp;7</source>
        <translation>Colonne &amp;7</translation>
    </message>
    <message>
        <source>Pane &amp;8</source>
        <translation>Colonne &amp;8</translation>
    </message>
    <message>
        <source>Pane &amp;9</source>
        <translation>Colonne &amp;9</translation>
    </message>
    <message>
        <source>Make This Outlet the &amp;Base</source>
        <translation>Prendre ce média comme &amp;base</translation>
    </message>
    <message>
        <source>View &amp;Source</source>
        <translation>Afficher le texte &amp;source</translation>
    </message>
    <message>
        <source>&amp;Link Scrolling</source>
        <translation>&amp;Lier le défilement</translation>
    </message>
    <message>
        <source>Show S&amp;tories</source>
        <translation>Afficher les su&amp;jets</translation>
    </message>
    <message>
        <source>Show &amp;Claim</source>
        <translation>Afficher l’affir&amp;mation</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>All &amp;Keys</source>
        <translation>&amp;Toutes les touches</translation>
    </message>
    <message>
        <source>&amp;Leave or Clear</source>
        <translation>&amp;Revenir ou effacer</translation>
    </message>
    <message>
        <source>&amp;About Sidebyline</source>
        <translation>À &amp;propos de Sidebyline</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Atteindre</translation>
    </message>
    <message>
        <source>To Pan&amp;e</source>
        <translation>Vers la co&amp;lonne</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Copy with Citation</source>
        <translation>&amp;Copier avec la référence</translation>
    </message>
    <message>
        <source>&amp;Find in All Panes…</source>
        <translation>C&amp;hercher dans tous les volets…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Pa&amp;ramètres…</translation>
    </message>
    <message>
        <source>Edit &amp;Keys…</source>
        <translation>Modifier les &amp;touches…</translation>
    </message>
    <message>
        <source>&amp;Go to Claim…</source>
        <translation>All&amp;er à l’affirmation…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>Larg&amp;er Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Texte plus petit</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>Taille normale &amp;du texte</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>Palette &amp;de commandes…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Mark as &amp;Reviewed</source>
        <translation>Marquer comme &amp;vérifié</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Signaler</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>Écrire une &amp;note</translation>
    </message>
    <message>
        <source>&amp;Link by Hand</source>
        <translation>&amp;Lier à la main</translation>
    </message>
    <message>
        <source>Not the &amp;Same Claim</source>
        <translation>&amp;Pas la même affirmation</translation>
    </message>
    <message>
        <source>S&amp;plit the Claim</source>
        <translation>&amp;Diviser l’affirmation</translation>
    </message>
    <message>
        <source>Not a &amp;Conflict</source>
        <translation>Pas une &amp;contradiction</translation>
    </message>
    <message>
        <source>Correct the R&amp;ole…</source>
        <translation>Corriger le &amp;rôle…</translation>
    </message>
    <message>
        <source>Correct the Outle&amp;t…</source>
        <translation>Corriger le &amp;média…</translation>
    </message>
    <message>
        <source>N&amp;ext Open Item</source>
        <translation>Élément &amp;ouvert suivant</translation>
    </message>
    <message>
        <source>Previous Open Item</source>
        <translation>Élément ouvert précédent</translation>
    </message>
    <message>
        <source>Next Fla&amp;gged Item</source>
        <translation>Élément si&amp;gnalé suivant</translation>
    </message>
    <message>
        <source>Previous Flagged Item</source>
        <translation>Élément signalé précédent</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Step On &amp;After a Verdict</source>
        <translation>A&amp;vancer après un verdict</translation>
    </message>
    <message>
        <source>&amp;Verdicts Without Their Text…</source>
        <translation>Verdicts sans leur te&amp;xte…</translation>
    </message>
    <message>
        <source>E&amp;xport Review…</source>
        <translation>&amp;Exporter la vérification…</translation>
    </message>
    <message>
        <source>&amp;Import Review…</source>
        <translation>&amp;Importer une vérification…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;Shared Claims</source>
        <translation>Affirmations &amp;communes</translation>
    </message>
    <message>
        <source>&amp;Reworded Claims</source>
        <translation>Affirmations &amp;reformulées</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>C&amp;ontradictions</translation>
    </message>
    <message>
        <source>&amp;Unique Sentences</source>
        <translation>Phrases «&#xa0;se&amp;ulement ici&#xa0;»</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation>Co&amp;mmentaires</translation>
    </message>
    <message>
        <source>&amp;Paraphrased Claims</source>
        <translation>Affirmations &amp;paraphrasées</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>C&amp;itations</translation>
    </message>
    <message>
        <source>&amp;Not Reviewed</source>
        <translation>&amp;Non vérifiées</translation>
    </message>
    <message>
        <source>&amp;Flagged</source>
        <translation>Mar&amp;quées</translation>
    </message>
    <message>
        <source>What This &amp;Outlet Carries</source>
        <translation>C&amp;e que ce média rapporte</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>Ali&amp;gned</source>
        <translation>Ali&amp;gné</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Matri&amp;ce</translation>
    </message>
    <message>
        <source>&amp;What This Outlet Does Not Carry</source>
        <translation>Ce qui n’a pas été &amp;trouvé dans ce média</translation>
    </message>
    <message>
        <source>List &amp;Quotations</source>
        <translation>Lister les &amp;citations</translation>
    </message>
    <message>
        <source>List &amp;Figures That Differ</source>
        <translation>Lister les c&amp;hiffres qui diffèrent</translation>
    </message>
    <message>
        <source>List &amp;Headlines</source>
        <translation>L&amp;ister les titres</translation>
    </message>
    <message>
        <source>List &amp;Readers’ Comments</source>
        <translation>Lister les commentaires des &amp;lecteurs</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>Déplacer à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Keep at the Left or Let Go</source>
        <translation>&amp;Garder à gauche ou libérer</translation>
    </message>
    <message>
        <source>&amp;Hide This Outlet</source>
        <translation>&amp;Masquer ce média</translation>
    </message>
    <message>
        <source>Show &amp;All Outlets</source>
        <translation>Afficher &amp;tous les médias</translation>
    </message>
    <message>
        <source>Connect All &amp;Claims</source>
        <translation>&amp;Relier toutes les affirmations</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>Filtr&amp;e</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>Lis&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Outlets</source>
        <translation>Mé&amp;dias</translation>
    </message>
    <message>
        <source>Move Article to Another Story…</source>
        <translation>Déplacer l’article vers un autre sujet…</translation>
    </message>
    <message>
        <source>Merge Story into Another…</source>
        <translation>Fusionner le sujet avec un autre…</translation>
    </message>
    <message>
        <source>List &amp;Origins</source>
        <translation>Lister les &amp;origines</translation>
    </message>
    <message>
        <source>List &amp;Versions</source>
        <translation>Lister les &amp;versions</translation>
    </message>
    <message>
        <source>Correct the &amp;Headline…</source>
        <translation>Corriger le &amp;titre…</translation>
    </message>
    <message>
        <source>Correct the Date…</source>
        <translation>Corriger la date…</translation>
    </message>
</context>
<context>
    <name>CommentsPart</name>
    <message>
        <source>readers’ comments</source>
        <translation>commentaires des lecteurs</translation>
    </message>
    <message>
        <source>By outlet, in the order of the page; replies are set in</source>
        <translation>Par média, dans l’ordre de la page&#x202f;; les réponses sont en retrait</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>quotes</source>
        <comment>comment, passage</comment>
        <translation>cite</translation>
    </message>
    <message>
        <source>on</source>
        <comment>comment, passage</comment>
        <translation>sur</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>No outlet or file here is called “%1”. There are: %2.</source>
        <translation>Aucun média ni fichier ne s’appelle ici «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing in “%1” could be read. Put the articles there: saved pages, PDF, DOCX, ODT, RTF, mail, feeds or text.</source>
        <translation>Rien dans « %1 » n’a pu être lu. Placez-y les articles : pages enregistrées, PDF, DOCX, ODT, RTF, courriels, flux ou texte.</translation>
    </message>
</context>
<context>
    <name>ConflictsPart</name>
    <message>
        <source>conflicts</source>
        <translation>contradictions</translation>
    </message>
    <message>
        <source>Claims whose outlets give different figures, dates or names</source>
        <translation>Affirmations pour lesquelles les médias donnent des chiffres, des dates ou des noms différents</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>kind of conflict</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sum of money</source>
        <comment>kind of conflict</comment>
        <translation>Somme d’argent</translation>
    </message>
    <message>
        <source>Percentage</source>
        <comment>kind of conflict</comment>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>kind of conflict</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>kind of conflict</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Said and denied</source>
        <comment>kind of conflict</comment>
        <translation>Affirmé et nié</translation>
    </message>
    <message>
        <source>%1 came out later: perhaps an update</source>
        <comment>of a figure that differs</comment>
        <translation>%1 a paru plus tard : peut-être une mise à jour</translation>
    </message>
</context>
<context>
    <name>CoverPart</name>
    <message>
        <source>Coverage side by side</source>
        <translation>Les articles en regard</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>base: %1</source>
        <translation>base&#xa0;: %1</translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>comparé le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>dont %n montré</numerusform>
            <numerusform>dont %n montrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claims shared by outlets</source>
        <translation>
            <numerusform>affirmation commune</numerusform>
            <numerusform>affirmations communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them reworded</source>
        <translation>
            <numerusform>reformulée</numerusform>
            <numerusform>reformulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with figures, dates or names that differ</source>
        <translation>
            <numerusform>à chiffres, dates ou noms divergents</numerusform>
            <numerusform>à chiffres, dates ou noms divergents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sentences in one outlet only</source>
        <translation>
            <numerusform>phrase dans un seul média</numerusform>
            <numerusform>phrases dans un seul média</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>readers’ comments</source>
        <translation>
            <numerusform>commentaire de lecteur</numerusform>
            <numerusform>commentaires de lecteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>date of publication</comment>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of sentences</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The marks</source>
        <translation>Les marques</translation>
    </message>
    <message>
        <source>How this was compared</source>
        <translation>Comment la comparaison a été faite</translation>
    </message>
    <message>
        <source>The sentences of all articles were compared by their words, quotations, figures and names (%1). The share counts the sentences of an article’s text that another outlet carries too. “Not found” means that no sentence alike was found: another outlet may still say it in words that have nothing in common. Related links, site notices and the like are left out; the list of sources counts them.</source>
        <translation>Les phrases de tous les articles ont été comparées d’après leurs mots, citations, chiffres et noms (%1). La part compte les phrases du texte d’un article qu’un autre média publie aussi. «&#xa0;Introuvable&#xa0;» signifie qu’aucune phrase semblable n’a été trouvée&#xa0;: un autre média peut le dire avec de tout autres mots. Liens connexes, mentions du site et autres éléments semblables sont laissés de côté&#x202f;; la liste des sources les compte.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
        </translation>
    </message>
    <message>
        <source>One origin: %1</source>
        <translation>Une seule origine : %1</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>couverture</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claims reviewed</source>
        <translation>
            <numerusform>%1 affirmation sur %n vérifiée</numerusform>
            <numerusform>%1 affirmations sur %n vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n signalée</numerusform>
            <numerusform>%n signalées</numerusform>
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
            <numerusform>%n décision à la main au total</numerusform>
            <numerusform>%n décisions à la main au total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>Reviewed</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not the same claim</source>
        <translation>Pas la même affirmation</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>Lié à la main</translation>
    </message>
    <message>
        <source>Claim split</source>
        <translation>Affirmation divisée</translation>
    </message>
    <message>
        <source>Not a conflict: %1</source>
        <translation>Pas une contradiction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outlet: %1</source>
        <translation>Média&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outlet, passage</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the folder for “%1” can’t be made</source>
        <translation>impossible de créer le dossier de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” may not be written</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the disk is full. Make room: they are stored as soon as there is some</source>
        <translation>le disque est plein. Libérez de la place&#xa0;: ils seront enregistrés aussitôt</translation>
    </message>
    <message>
        <source>another program holds “%1”. They are stored as soon as it lets go</source>
        <translation>un autre programme retient «&#xa0;%1&#xa0;». Ils seront enregistrés dès qu’il le libère</translation>
    </message>
    <message>
        <source>“%1” is damaged and can’t be moved aside</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et ne peut pas être mis de côté</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Sidebyline</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Sidebyline</translation>
    </message>
    <message>
        <source>Qt’s driver for SQLite is not installed</source>
        <translation>le pilote SQLite de Qt n’est pas installé</translation>
    </message>
    <message>
        <source>“%1” can’t be used: %2</source>
        <translation>«&#xa0;%1&#xa0;» est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>A story of its own</source>
        <translation>Un sujet à part</translation>
    </message>
    <message>
        <source>In the story of “%1”</source>
        <translation>Dans le sujet de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Headline: %1</source>
        <translation>Titre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>“%1” cannot be written: its folder does not exist. Make the folder first.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: son dossier n’existe pas. Créez d’abord le dossier.</translation>
    </message>
    <message>
        <source>“%1” may not be read or written. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être ni lu ni écrit. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Indiquez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a review that Sidebyline exported.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une vérification exportée par Sidebyline.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Sidebyline.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Sidebyline.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” was not read or written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a été ni lu ni écrit&#xa0;: %2</translation>
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
        <translation>%1 (suite)</translation>
    </message>
    <message numerus="yes">
        <source>in %n or more outlets</source>
        <comment>legend: a sentence found in that many</comment>
        <translation>
            <numerusform>dans %n média ou plus</numerusform>
            <numerusform>dans %n médias ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n outlets</source>
        <comment>legend: a sentence found in that many</comment>
        <translation>
            <numerusform>dans %n média</numerusform>
            <numerusform>dans %n médias</numerusform>
        </translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>legend</comment>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>figures, dates or names differ</source>
        <comment>legend</comment>
        <translation>chiffres, dates ou noms divergents</translation>
    </message>
    <message>
        <source>only in this outlet</source>
        <comment>legend</comment>
        <translation>seulement dans ce média</translation>
    </message>
    <message>
        <source>its place in that outlet</source>
        <comment>legend, after the sign ¶ and a number</comment>
        <translation>sa place dans ce média</translation>
    </message>
    <message>
        <source>claim %1</source>
        <comment>its number</comment>
        <translation>affirmation %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outlets</source>
        <comment>who carries a claim</comment>
        <translation>
            <numerusform>%1 sur %n média</numerusform>
            <numerusform>%1 sur %n médias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <comment>of what outlets carry</comment>
        <translation>
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlArticle</name>
    <message numerus="yes">
        <source>Left out: %n lines</source>
        <translation>
            <numerusform>Écarté : %n ligne</numerusform>
            <numerusform>Écarté : %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readers’ comments: %n paragraphs</source>
        <translation>
            <numerusform>Commentaires des lecteurs : %n paragraphe</numerusform>
            <numerusform>Commentaires des lecteurs : %n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>role of a line</comment>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <comment>role of a line, why it was given</comment>
        <translation>%1 (%2) :</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a comment’s author</comment>
        <translation>%1 :</translation>
    </message>
</context>
<context>
    <name>HtmlClaims</name>
    <message>
        <source>Claims that outlets share</source>
        <translation>Affirmations communes aux médias</translation>
    </message>
    <message>
        <source>Show claims</source>
        <translation>Montrer les affirmations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulées</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Autres mots</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Affirmation %1</translation>
    </message>
    <message>
        <source>not found in this article</source>
        <translation>introuvable dans cet article</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what differs: the versions</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ vérifié</translation>
    </message>
    <message>
        <source>⚑ flagged</source>
        <translation>⚑ signalé</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found in one outlet only</source>
        <translation>Trouvé dans un seul média</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlLists</name>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>The outlets of this story</source>
        <translation>Les médias de ce sujet</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>date of publication</comment>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of sentences</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Figures, dates and names that differ</source>
        <translation>Chiffres, dates et noms qui diffèrent</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Gives</source>
        <comment>a figure</comment>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotations in each outlet’s rendering</source>
        <translation>Les citations dans la version de chaque média</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>the speaker of a quotation</comment>
        <translation>non nommé</translation>
    </message>
    <message>
        <source>Not found in</source>
        <translation>Non trouvé dans</translation>
    </message>
    <message>
        <source>What two outlets or more carry and one does not, as far as was found: it may say it in words that have nothing in common.</source>
        <translation>Ce que deux médias ou plus rapportent et qu’un autre ne rapporte pas, pour autant qu’on l’ait trouvé : il peut le dire avec des mots qui n’ont rien en commun.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The files that were compared</source>
        <translation>Les fichiers comparés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>date of a file</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>One origin: %1</source>
        <translation>Une seule origine : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n claims of others not found</source>
        <translation>
            <numerusform>%n affirmation des autres non trouvée</numerusform>
            <numerusform>%n affirmations des autres non trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n outlets</source>
        <translation>
            <numerusform>dans %n média</numerusform>
            <numerusform>dans %n médias</numerusform>
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
        <translation>%1, %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>Not listed for more than %n outlets.</source>
        <translation>
            <numerusform>Non énuméré au-delà de %n média.</numerusform>
            <numerusform>Non énuméré au-delà de %n médias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlProblems</name>
    <message>
        <source>Not read</source>
        <translation>Non lus</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%n stories side by side</source>
        <comment>title of a report</comment>
        <translation>
            <numerusform>%n sujet en regard</numerusform>
            <numerusform>%n sujets en regard</numerusform>
        </translation>
    </message>
    <message>
        <source>To the stories</source>
        <translation>Aller aux sujets</translation>
    </message>
    <message>
        <source>Coverage side by side</source>
        <translation>Les articles en regard</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>comparé le %1</translation>
    </message>
    <message>
        <source>The marks</source>
        <translation>Les marques</translation>
    </message>
    <message>
        <source>in two outlets</source>
        <translation>dans deux médias</translation>
    </message>
    <message>
        <source>in three</source>
        <translation>dans trois</translation>
    </message>
    <message>
        <source>in four or more</source>
        <translation>dans quatre ou plus</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>figures, dates or names differ</source>
        <translation>chiffres, dates ou noms divergents</translation>
    </message>
    <message>
        <source>only in this outlet</source>
        <translation>seulement dans ce média</translation>
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
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims shared</source>
        <translation>
            <numerusform>%n affirmation commune</numerusform>
            <numerusform>%n affirmations communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with figures, dates or names that differ</source>
        <translation>
            <numerusform>%n avec des chiffres, dates ou noms qui diffèrent</numerusform>
            <numerusform>%n avec des chiffres, dates ou noms qui diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences in one outlet only</source>
        <translation>
            <numerusform>%n phrase dans un seul média</numerusform>
            <numerusform>%n phrases dans un seul média</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readers’ comments</source>
        <translation>
            <numerusform>%n commentaire de lecteur</numerusform>
            <numerusform>%n commentaires de lecteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>In one outlet only</source>
        <translation>Dans un seul média</translation>
    </message>
    <message>
        <source>Not found in</source>
        <translation>Non trouvé dans</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The articles</source>
        <translation>Les articles</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Parts of “%1”</source>
        <translation>Parties de « %1 »</translation>
    </message>
</context>
<context>
    <name>HtmlStory</name>
    <message>
        <source>Paragraph %1 in %2</source>
        <translation>Paragraphe %1 dans %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Affirmation %1</translation>
    </message>
</context>
<context>
    <name>MatrixPart</name>
    <message>
        <source>claims by outlets</source>
        <translation>affirmations par média</translation>
    </message>
    <message>
        <source>claims by outlets, group %1 of %2</source>
        <translation>affirmations par média, groupe %1 sur %2</translation>
    </message>
    <message>
        <source>Claims that several outlets carry, in the base’s words where it has them, with the words that are shared; ¶ gives the paragraph of each outlet’s sentence</source>
        <translation>Affirmations reprises par plusieurs médias, dans les mots de la base si elle les a, avec les mots communs ; ¶ donne le paragraphe où se trouve la phrase de chaque média</translation>
    </message>
    <message>
        <source>word for word</source>
        <comment>legend</comment>
        <translation>mot pour mot</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>legend</comment>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>in other words</source>
        <comment>legend</comment>
        <translation>en d’autres mots</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>legend</comment>
        <translation>non trouvé</translation>
    </message>
    <message>
        <source>figures, dates or names differ</source>
        <comment>legend</comment>
        <translation>chiffres, dates ou noms divergents</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>claim&apos;s number</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>In</source>
        <comment>n of m outlets</comment>
        <translation>Dans</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>head</source>
        <comment>of an article</comment>
        <translation>titre</translation>
    </message>
</context>
<context>
    <name>NotFoundPart</name>
    <message>
        <source>not found in</source>
        <translation>non trouvé dans</translation>
    </message>
    <message>
        <source>Claims of the other outlets of which no sentence was found in this one; it may say the same in quite other words</source>
        <translation>Affirmations des autres médias dont aucune phrase n’a été trouvée ici ; celui-ci peut dire la même chose en de tout autres mots</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n outlets</source>
        <translation>
            <numerusform>dans %1 média sur %n</numerusform>
            <numerusform>dans %1 médias sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not listed for more than %n outlets.</source>
        <translation>
            <numerusform>Non énuméré au-delà de %n média.</numerusform>
            <numerusform>Non énuméré au-delà de %n médias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>%1 · from %2</source>
        <comment>outlets and the source of their text</comment>
        <translation>%1 · de %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3 % of the shorter text is the same</source>
        <translation>%1 et %2 : %3 % du texte le plus court sont identiques</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %n word(s) in a row are the same</source>
        <translation>
            <numerusform>%1 et %2 : %n mot est identique</numerusform>
            <numerusform>%1 et %2 : %n mots de suite sont identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 have the same headline</source>
        <translation>%1 et %2 ont le même titre</translation>
    </message>
    <message>
        <source>%1 is marked as copy of %2</source>
        <translation>%1 est signalé comme texte de %2</translation>
    </message>
    <message>
        <source>%1 has material of %2</source>
        <translation>%1 contient des éléments de %2</translation>
    </message>
    <message>
        <source>%1 is marked as a press release</source>
        <translation>%1 est signalé comme communiqué de presse</translation>
    </message>
    <message>
        <source>%1 is marked as a press release by %2</source>
        <translation>%1 est signalé comme communiqué de presse de %2</translation>
    </message>
    <message>
        <source>%1 names %2 as its source</source>
        <translation>%1 cite %2 comme source</translation>
    </message>
    <message>
        <source>%1 came out before %2</source>
        <translation>%1 a paru avant %2</translation>
    </message>
</context>
<context>
    <name>OutletText</name>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n média</numerusform>
            <numerusform>%n médias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of %1</source>
        <comment>8 outlets</comment>
        <translation>
            <numerusform>%n article, %1</numerusform>
            <numerusform>%n articles, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading article %1 of %2</source>
        <translation>Lecture de l’article %1 sur %2</translation>
    </message>
    <message>
        <source>Grouping and comparing</source>
        <translation>Regroupement et comparaison</translation>
    </message>
    <message>
        <source>Comparing story %1 of %2</source>
        <translation>Comparaison du sujet %1 sur %2</translation>
    </message>
    <message>
        <source>Comparing, %1 %</source>
        <translation>Comparaison, %1 %</translation>
    </message>
</context>
<context>
    <name>QuotationsPart</name>
    <message>
        <source>quotations</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>Each as every outlet has it, with whom it names; underlined: words that differ from the first rendering</source>
        <translation>Chacune telle que chaque média la rend, avec celui qu’il nomme ; souligné : les mots qui diffèrent de la première version</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <comment>a quotation&apos;s speaker</comment>
        <translation>Personne n’est nommé</translation>
    </message>
    <message numerus="yes">
        <source>%n renderings</source>
        <comment>of a quotation</comment>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadErrorText</name>
    <message>
        <source>no longer there</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>pas un texte</translation>
    </message>
    <message>
        <source>%1, not a text</source>
        <translation>%1, pas un texte</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>no text in it</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted. Put it back, then reload with %1.</source>
        <translation>Le fichier a été déplacé, renommé ou supprimé. Remettez-le en place, puis actualisez avec %1.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions, then reload with %1.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier. Modifiez ses permissions, puis actualisez avec %1.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Save the article again, then reload with %1.</source>
        <translation>Ce fichier est vide. Enregistrez de nouveau l’article, puis actualisez avec %1.</translation>
    </message>
    <message>
        <source>The file breaks off or is malformed. Save or fetch it again.</source>
        <translation>Le fichier est tronqué ou mal formé. Enregistrez-le ou récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>The disk or the network failed. Reload with %1.</source>
        <translation>Le disque ou le réseau a fait défaut. Actualisez avec %1.</translation>
    </message>
    <message>
        <source>The disk or the network failed (%1). Reload with %2.</source>
        <translation>Le disque ou le réseau a fait défaut (%1). Actualisez avec %2.</translation>
    </message>
    <message>
        <source>Open the folder that the file is in.</source>
        <translation>Ouvrez le dossier qui contient le fichier.</translation>
    </message>
    <message>
        <source>Reading was stopped. Reload with %1.</source>
        <translation>La lecture a été interrompue. Actualisez avec %1.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. It was moved, renamed or deleted: open it where it is now.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’est plus là. Il a été déplacé, renommé ou supprimé&#xa0;: ouvrez-le là où il se trouve à présent.</translation>
    </message>
    <message>
        <source>You may not read the folder “%1”. Change its permissions, then open it again.</source>
        <translation>Vous n’avez pas le droit de lire le dossier «&#xa0;%1&#xa0;». Modifiez ses permissions, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a folder. Open the folder that it is in.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier. Ouvrez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be read: %2. %3</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <comment>key that reloads the folder</comment>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Articles may have up to %1. Save the text alone, or split the file.</source>
        <translation>Un article peut aller jusqu’à %1. Enregistrez le texte seul ou divisez le fichier.</translation>
    </message>
    <message>
        <source>%1 can’t be read</source>
        <translation>%1 illisible</translation>
    </message>
    <message>
        <source>Save the article’s text alone, or split the file.</source>
        <translation>Enregistrez le texte seul de l’article ou divisez le fichier.</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>protégé par un mot de passe</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>The file holds data, not words, whatever its name says. Save the article’s page or text.</source>
        <translation>Le fichier contient des données, pas des mots, quel que soit son nom. Enregistrez la page ou le texte de l’article.</translation>
    </message>
    <message>
        <source>Sidebyline can’t read this kind of file. Save the article as a web page, PDF, DOCX or plain text.</source>
        <translation>Sidebyline ne sait pas lire ce type de fichier. Enregistrez l’article comme page web, PDF, DOCX ou texte brut.</translation>
    </message>
    <message>
        <source>No words were found in it, perhaps a scan. Save the article with its text, or recognise the text first.</source>
        <translation>Aucun mot n’y a été trouvé, peut-être un document numérisé. Enregistrez l’article avec son texte ou faites-le d’abord reconnaître.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it without a password or other restrictions.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé et enregistrez-le sans mot de passe ni autre restriction.</translation>
    </message>
    <message>
        <source>Install %1, then reload with %2.</source>
        <translation>Installez %1, puis actualisez avec %2.</translation>
    </message>
    <message>
        <source>There are no articles in “%1”. Save each article in it, as a web page, PDF, Word file or text, then reload with %2.</source>
        <translation>Il n’y a pas d’articles dans « %1 ». Enregistrez-y chaque article, comme page web, PDF, fichier Word ou texte, puis actualisez avec %2.</translation>
    </message>
    <message>
        <source>Of %1 the feed holds the beginning only. Save the articles’ pages from the browser.</source>
        <comment>headlines</comment>
        <translation>Le flux ne contient que le début de %1. Enregistrez les pages des articles depuis le navigateur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) without the text: %2</source>
        <comment>how many, headlines</comment>
        <translation>
            <numerusform>%1 élément sur %n sans le texte&#xa0;: %2</numerusform>
            <numerusform>%1 éléments sur %n sans le texte&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a headline</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportErrorText</name>
    <message>
        <source>There is nothing to print. Choose at least one part and a story with articles.</source>
        <translation>Il n’y a rien à imprimer. Choisissez au moins une partie et un sujet qui contient des articles.</translation>
    </message>
    <message>
        <source>“%1” was not written: its folder is not there. Make it, or choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: son dossier n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” was not written: you may not write into its folder. Choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: vous n’avez pas le droit d’écrire dans son dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” was not written: it is write-protected. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: le fichier est protégé en écriture. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the name of a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room, then export again. An older file of this name is unchanged.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: le disque est plein. Libérez de la place, puis exportez de nouveau. Un fichier plus ancien de ce nom reste inchangé.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. An older file of this name is unchanged.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: %2. Un fichier plus ancien de ce nom reste inchangé.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’export a été annulé. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ReportLayout</name>
    <message numerus="yes">
        <source>%n stories side by side</source>
        <comment>title of a report</comment>
        <translation>
            <numerusform>%n sujet en regard</numerusform>
            <numerusform>%n sujets en regard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>comparé le %1</translation>
    </message>
    <message>
        <source>SHA-256 of each source on page %1</source>
        <translation>SHA-256 de chaque source page %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page / pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>wording threshold as learned</source>
        <translation>seuil de formulation tel qu’appris</translation>
    </message>
    <message>
        <source>wording threshold %1</source>
        <comment>how much is added to the learned threshold</comment>
        <translation>seuil de formulation %1</translation>
    </message>
</context>
<context>
    <name>ReviewCommand</name>
    <message>
        <source>The verdicts can’t be used: %1.</source>
        <translation>Les verdicts sont inutilisables&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken over</source>
        <translation>
            <numerusform>%n verdict repris</numerusform>
            <numerusform>%n verdicts repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs, and stays as it is here: %1
  here: %2
  there: %3</source>
        <translation>Diffère, et reste ici tel quel&#xa0;: %1
  ici&#xa0;: %2
  là&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) in this folder</source>
        <translation>
            <numerusform>%n verdict dans ce dossier</numerusform>
            <numerusform>%n verdicts dans ce dossier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message numerus="yes">
        <source>%1 of %n claim(s) reviewed</source>
        <translation>
            <numerusform>%1 affirmation sur %n vérifiée</numerusform>
            <numerusform>%1 affirmations sur %n vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n signalé</numerusform>
            <numerusform>%n signalés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>review notes and verdicts</source>
        <translation>notes et verdicts de la vérification</translation>
    </message>
    <message>
        <source>⚑ flagged</source>
        <translation>⚑ signalé</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ vérifié</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Affirmation %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Seulement dans %1</translation>
    </message>
    <message>
        <source>Comment in %1</source>
        <translation>Commentaire dans %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outlet, sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not the same claim</source>
        <translation>Pas la même affirmation</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>Lié à la main</translation>
    </message>
    <message>
        <source>Split into two claims</source>
        <translation>Divisée en deux affirmations</translation>
    </message>
    <message>
        <source>Not a conflict: %1</source>
        <translation>Pas une contradiction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Role corrected</source>
        <translation>Rôle corrigé</translation>
    </message>
    <message>
        <source>Outlet corrected: %1</source>
        <translation>Média corrigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moved to this story</source>
        <translation>Déplacé dans ce sujet</translation>
    </message>
    <message>
        <source>Headline corrected: %1</source>
        <translation>Titre corrigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date corrected: %1</source>
        <translation>Date corrigée&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ Reviewed, nothing noted</source>
        <translation>✓ Vérifié, sans note</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s):</source>
        <translation>
            <numerusform>%n affirmation&#xa0;:</numerusform>
            <numerusform>%n affirmations&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) or comment(s)</source>
        <translation>
            <numerusform>%n phrase ou commentaire</numerusform>
            <numerusform>%n phrases ou commentaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsPart</name>
    <message>
        <source>aligned paragraphs</source>
        <translation>paragraphes en regard</translation>
    </message>
    <message>
        <source>aligned paragraphs, group %1 of %2</source>
        <translation>paragraphes en regard, groupe %1 sur %2</translation>
    </message>
    <message>
        <source>Base: %1 · rows follow its paragraphs; what only another outlet carries is set where it stands in that outlet</source>
        <translation>Base&#xa0;: %1 · les rangées suivent ses paragraphes&#x202f;; ce qu’un autre média est seul à publier est placé là où il le donne</translation>
    </message>
    <message>
        <source>— not found —</source>
        <translation>– introuvable –</translation>
    </message>
    <message>
        <source>(continued)</source>
        <comment>row of paragraphs</comment>
        <translation>(suite)</translation>
    </message>
    <message numerus="yes">
        <source>Claim</source>
        <comment>above numbers</comment>
        <translation>
            <numerusform>Affirm.</numerusform>
            <numerusform>Affirm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message>
        <source>Not read</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: why it was not read</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>The files as they were read. A file whose SHA-256 is the same is the same file, byte for byte</source>
        <translation>Les fichiers tels qu’ils ont été lus. Un fichier de même SHA-256 est le même fichier, octet pour octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <comment>time of a file</comment>
        <translation>modifié le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n masthead lines</source>
        <translation>
            <numerusform>%n ligne de bandeau</numerusform>
            <numerusform>%n lignes de bandeau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headlines</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decks</source>
        <comment>standfirsts</comment>
        <translation>
            <numerusform>%n chapeau</numerusform>
            <numerusform>%n chapeaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bylines</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions</source>
        <translation>
            <numerusform>%n légende</numerusform>
            <numerusform>%n légendes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subheads</source>
        <translation>
            <numerusform>%n intertitre</numerusform>
            <numerusform>%n intertitres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related links</source>
        <translation>
            <numerusform>%n lien connexe</numerusform>
            <numerusform>%n liens connexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site notices</source>
        <translation>
            <numerusform>%n mention du site</numerusform>
            <numerusform>%n mentions du site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source credits</source>
        <translation>
            <numerusform>%n mention de source</numerusform>
            <numerusform>%n mentions de source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of comments</source>
        <translation>
            <numerusform>%n ligne de commentaires</numerusform>
            <numerusform>%n lignes de commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Lu comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>no sentences</source>
        <translation>aucune phrase</translation>
    </message>
    <message>
        <source>%1 % shared</source>
        <translation>%1&#xa0;% communes</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) alone</source>
        <translation>
            <numerusform>%n phrase seulement ici</numerusform>
            <numerusform>%n phrases seulement ici</numerusform>
        </translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message numerus="yes">
        <source>%n shared claim(s)</source>
        <translation>
            <numerusform>%n affirmation commune</numerusform>
            <numerusform>%n affirmations communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reformulée</numerusform>
            <numerusform>%n reformulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with conflicts</source>
        <translation>
            <numerusform>%n avec contradictions</numerusform>
            <numerusform>%n avec contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in one outlet alone</source>
        <translation>
            <numerusform>%n phrase dans un seul média</numerusform>
            <numerusform>%n phrases dans un seul média</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader comment(s)</source>
        <translation>
            <numerusform>%n commentaire de lecteur</numerusform>
            <numerusform>%n commentaires de lecteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read:</source>
        <translation>Non lus&#xa0;:</translation>
    </message>
    <message>
        <source>One origin: %1</source>
        <translation>Une seule origine : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>story, how many outlets</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SummaryPart</name>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
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
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims that several carry</source>
        <translation>
            <numerusform>%n affirmation de plusieurs médias</numerusform>
            <numerusform>%n affirmations de plusieurs médias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them reworded</source>
        <translation>
            <numerusform>dont %n reformulée</numerusform>
            <numerusform>dont %n reformulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with what differs</source>
        <comment>figures, dates or names</comment>
        <translation>
            <numerusform>%n avec des divergences</numerusform>
            <numerusform>%n avec des divergences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried by most</source>
        <translation>Les plus reprises</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures, dates and names that differ</source>
        <translation>Chiffres, dates et noms divergents</translation>
    </message>
    <message>
        <source>Quotations rendered differently</source>
        <translation>Citations rendues différemment</translation>
    </message>
    <message numerus="yes">
        <source>%n renderings</source>
        <comment>of a quotation</comment>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in one outlet</source>
        <translation>Dans un seul média</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UniquePart</name>
    <message>
        <source>only in one outlet</source>
        <translation>dans un seul média</translation>
    </message>
    <message>
        <source>Sentences found in no other article, in the order of the text; ¶ gives the paragraph</source>
        <translation>Phrases introuvables dans les autres articles, dans l’ordre du texte&#x202f;; ¶ donne le paragraphe</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::AlignedView</name>
    <message>
        <source>Aligned paragraphs</source>
        <translation>Paragraphes alignés</translation>
    </message>
    <message>
        <source>¶%1</source>
        <comment>paragraph number</comment>
        <translation>§&#xa0;%1</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>%1 is aligned in row %2</source>
        <translation>%1 figure à la ligne&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 stands at the top of this article</source>
        <translation>%1 se trouve en tête de cet article</translation>
    </message>
    <message>
        <source>%1 stands after row %2 in this article</source>
        <translation>%1 suit la ligne&#xa0;%2 dans cet article</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Ligne&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>no paragraph of this article is aligned here</source>
        <translation>aucun paragraphe de cet article n’est aligné ici</translation>
    </message>
    <message>
        <source>Headlines</source>
        <comment>the first row of the aligned view</comment>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>the last row of the aligned view</comment>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a cell; what is said of it</comment>
        <translation>%1.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>outlet, passage, what is marked in it</comment>
        <translation>%1&#xa0;:&#xa0;%2&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>sidebyline::ArticlePane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Use as &amp;Base</source>
        <translation>Prendre comme &amp;base</translation>
    </message>
</context>
<context>
    <name>sidebyline::CitationText</name>
    <message>
        <source>paragraph %1</source>
        <comment>number within the article</comment>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>reader comment by %1</source>
        <translation>commentaire de %1</translation>
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
        <translation>Affirmation en cours</translation>
    </message>
    <message>
        <source>Claim %1 of %2 — %3</source>
        <translation>Affirmation %1 sur %2 – %3</translation>
    </message>
    <message>
        <source>Only in %1 — %2 of %3</source>
        <translation>Seulement dans %1 – %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>Not found in the other %n article(s). Found by words: the same may stand there in quite other words.</source>
        <translation>
            <numerusform>Introuvable dans l’autre article. La recherche se fait par les mots&#xa0;: il peut le dire en de tout autres termes.</numerusform>
            <numerusform>Introuvable dans les %n autres articles. La recherche se fait par les mots&#xa0;: ils peuvent le dire en de tout autres termes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2 of %3</source>
        <comment>title of a comment, its number, how many</comment>
        <translation>%1 – %2 sur %3</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>No claim chosen</source>
        <translation>Aucune affirmation choisie</translation>
    </message>
    <message>
        <source>This story has one article. Put another outlet’s into its folder, then reload.</source>
        <translation>Ce sujet n’a qu’un article. Ajoutez à son dossier celui d’un autre média, puis actualisez.</translation>
    </message>
    <message>
        <source>Click a marked sentence: every outlet’s version of it stands here.</source>
        <translation>Cliquez sur une phrase marquée&#xa0;: la version de chaque média s’affiche ici.</translation>
    </message>
    <message>
        <source>Step with %1 and %2, or click a marked sentence: every outlet’s version of it stands here.</source>
        <comment>keys</comment>
        <translation>Parcourez avec %1 et %2 ou cliquez sur une phrase marquée&#xa0;: la version de chaque média s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>sidebyline::EmptyPage</name>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>One event, every outlet, side by side</source>
        <translation>Un événement, tous les médias, côte à côte</translation>
    </message>
    <message>
        <source>Or drop a folder anywhere in this window. A folder of folders opens as several stories.</source>
        <translation>Ou déposez un dossier n’importe où dans cette fenêtre. Un dossier de dossiers s’ouvre comme plusieurs sujets.</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open the Sample Stories</source>
        <translation>Ouvrir les sujets d’exemple</translation>
    </message>
    <message>
        <source>Open a folder with the same story as several outlets told it, one file an article: saved pages, PDFs, Word files, mails, feeds, texts. Sidebyline shows what they share, what they reword, where figures and quotations disagree, and what each has alone. Nothing leaves this computer.</source>
        <translation>Ouvrez un dossier où plusieurs médias racontent le même événement, un fichier par article : pages enregistrées, PDF, fichiers Word, courriels, flux, textes. Sidebyline montre ce qu’ils ont en commun, ce qu’ils reformulent, où chiffres et citations se contredisent et ce que chacun est seul à dire. Rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>sidebyline::ExportChoices</name>
    <message>
        <source>Full evidence</source>
        <translation>Toutes les preuves</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>preset of a report</comment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Conflicts only</source>
        <translation>Conflits seulement</translation>
    </message>
    <message>
        <source>Selected claims</source>
        <translation>Affirmations choisies</translation>
    </message>
    <message>
        <source>My choice</source>
        <comment>of a report’s parts</comment>
        <translation>Mon choix</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>Rés&amp;umé</translation>
    </message>
    <message>
        <source>&amp;Aligned paragraphs</source>
        <translation>Para&amp;graphes en regard</translation>
    </message>
    <message>
        <source>Only in one o&amp;utlet</source>
        <translation>D’un seul m&amp;édia</translation>
    </message>
    <message>
        <source>Not found &amp;in</source>
        <translation>Non trou&amp;vé dans</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>C&amp;ontradictions</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>Cit&amp;ations</translation>
    </message>
    <message>
        <source>&amp;Readers’ comments</source>
        <translation>Commentaires des &amp;lecteurs</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
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
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>paper</comment>
        <translation>Légal US</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a number</comment>
        <translation>&#xa0;pt</translation>
    </message>
    <message>
        <source>Paper and fonts</source>
        <translation>Papier et polices</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>For&amp;mat&#xa0;:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Corps du te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>The usual one</source>
        <comment>font</comment>
        <translation>La police habituelle</translation>
    </message>
    <message>
        <source>The matrix, the paragraphs, the conflicts and the quotations tell of these claims alone; of all while none is chosen</source>
        <translation>La matrice, les paragraphes, les conflits et les citations ne parlent que de ces affirmations ; de toutes tant qu’aucune n’est choisie</translation>
    </message>
    <message>
        <source>Claims to print</source>
        <translation>Affirmations à imprimer</translation>
    </message>
    <message>
        <source>Prese&amp;t:</source>
        <translation>Mod&amp;èle&#xa0;:</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>&amp;Couverture</translation>
    </message>
    <message>
        <source>Claims b&amp;y outlets</source>
        <translation>Affi&amp;rmations par média</translation>
    </message>
    <message>
        <source>Revie&amp;w notes and verdicts</source>
        <translation>&amp;Notes et verdicts</translation>
    </message>
    <message>
        <source>Readin&amp;g audit</source>
        <translation>Contrôle &amp;de lecture</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>Or&amp;ientation&#xa0;:</translation>
    </message>
    <message>
        <source>Fo&amp;nt of texts:</source>
        <translation>T&amp;ypographie des textes&#xa0;:</translation>
    </message>
    <message>
        <source>Font of hea&amp;ds:</source>
        <translation>Typographie des &amp;titres&#xa0;:</translation>
    </message>
    <message>
        <source>On&amp;ly these claims</source>
        <translation>Uni&amp;quement ces affirmations</translation>
    </message>
</context>
<context>
    <name>sidebyline::ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>the file to write</comment>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Counting the pages…</source>
        <translation>Comptage des pages…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to print: choose at least one part that the story has.</source>
        <translation>Rien à imprimer&#xa0;: choisissez au moins une partie que le sujet contient.</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>sidebyline::ExportPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
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
        <translation>Respecter la casse (Alt+C)</translation>
    </message>
    <message>
        <source>“ab”</source>
        <comment>switch: whole words</comment>
        <translation>« ab »</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Mots entiers seulement (Alt+W)</translation>
    </message>
    <message>
        <source>Find in all panes</source>
        <translation>Chercher dans tous les volets</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among those found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::Finder</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>place among those found, outlet, paragraph</comment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>sidebyline::FindingsPanel</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>The outlet that the list is about</source>
        <translation>Le média dont parle la liste</translation>
    </message>
    <message>
        <source>The filters leave nothing in this list.</source>
        <translation>Les filtres ne laissent rien dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
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
        <translation>Fermer la liste (%1)</translation>
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
        <translation>Dans un seul média</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n outlet(s)</source>
        <translation>
            <numerusform>Dans&#xa0;%n média</numerusform>
            <numerusform>Dans&#xa0;%n médias</numerusform>
        </translation>
    </message>
    <message>
        <source>Over texts of their own</source>
        <translation>Au-dessus de textes propres</translation>
    </message>
    <message>
        <source>Over the same text: at least %1 % of the shorter one is shared</source>
        <translation>Au-dessus du même texte&#xa0;: au moins&#xa0;%1&#xa0;% du plus court est commun</translation>
    </message>
    <message>
        <source>About no single passage</source>
        <translation>Sur aucun passage précis</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rendering(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>speaker, renderings</comment>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, quoting it</source>
        <translation>%1, qui le citent</translation>
    </message>
    <message>
        <source>%1, on its subject</source>
        <translation>%1 à ce sujet</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>pas de titre</translation>
    </message>
    <message>
        <source>¶%1</source>
        <comment>paragraph number</comment>
        <translation>§&#xa0;%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a line, its detail</comment>
        <translation>%1.&#xa0;%2</translation>
    </message>
    <message>
        <source>Not found in</source>
        <translation>Non trouvé dans</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Claims of the others that no sentence of this article was linked to. It may still say them in other words.</source>
        <translation>Affirmations des autres auxquelles aucune phrase de cet article n’a été liée. Il peut tout de même les dire en d’autres mots.</translation>
    </message>
    <message>
        <source>Every shared quotation with all its renderings and speakers.</source>
        <translation>Chaque citation commune avec toutes ses versions et ses auteurs.</translation>
    </message>
    <message>
        <source>Every figure, date or name that two outlets give differently.</source>
        <translation>Chaque chiffre, date ou nom que deux médias donnent différemment.</translation>
    </message>
    <message>
        <source>The headlines, those over the same text together.</source>
        <translation>Les titres, ceux d’un même texte ensemble.</translation>
    </message>
    <message>
        <source>Readers’ comments of all outlets with the passage that they quote or discuss.</source>
        <translation>Les commentaires de lecteurs de tous les médias avec le passage qu’ils citent ou discutent.</translation>
    </message>
    <message>
        <source>Every claim of the others was found in this article.</source>
        <translation>Toutes les affirmations des autres ont été trouvées dans cet article.</translation>
    </message>
    <message>
        <source>No quotation stands in two of these articles.</source>
        <translation>Aucune citation ne figure dans deux de ces articles.</translation>
    </message>
    <message>
        <source>No figure, date or name was found that two outlets give differently.</source>
        <translation>Aucun chiffre, date ou nom que deux médias donnent différemment n’a été trouvé.</translation>
    </message>
    <message>
        <source>No article of this story was read.</source>
        <translation>Aucun article de ce sujet n’a été lu.</translation>
    </message>
    <message>
        <source>No reader’s comment stands below these articles.</source>
        <translation>Aucun commentaire de lecteur ne suit ces articles.</translation>
    </message>
    <message>
        <source>With an origin of their own</source>
        <translation>D’origine propre</translation>
    </message>
    <message>
        <source>likely copies of %1</source>
        <translation>sans doute des copies de %1</translation>
    </message>
    <message>
        <source>which came first is not known</source>
        <translation>on ne sait pas lequel est le premier</translation>
    </message>
    <message>
        <source>the strongest %1 of %2 pieces of evidence</source>
        <translation>les %1 indices les plus forts sur %2</translation>
    </message>
    <message>
        <source>likely the first</source>
        <translation>sans doute le premier</translation>
    </message>
    <message>
        <source>likely a copy</source>
        <translation>sans doute une copie</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Which articles go back to one text or one source, likely whose, and what speaks for it. Enter leads to the passage.</source>
        <translation>Quels articles remontent à un même texte ou à une même source, sans doute de qui, et ce qui l’indique. Entrée mène au passage.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 % of the shorter text stands in both</source>
        <translation>%1 % du texte le plus court figurent dans les deux</translation>
    </message>
    <message>
        <source>no word changed</source>
        <translation>aucun mot modifié</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>paragraphs, share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changed paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe modifié</numerusform>
            <numerusform>%n paragraphes modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>outlet, times of two versions</comment>
        <translation>%1 : de %2 à %3</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Articles of one outlet that are the same at two times, and what changed, word by word. Enter leads to the paragraph.</source>
        <translation>Articles d’un média qui sont le même à deux moments, et ce qui a changé, mot à mot. Entrée mène au paragraphe.</translation>
    </message>
    <message>
        <source>No article of this story is here in two versions of the same outlet.</source>
        <translation>Aucun article de ce sujet n’est là en deux versions d’un même média.</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>les mêmes mots</translation>
    </message>
    <message>
        <source>%1, one origin</source>
        <comment>outlets</comment>
        <translation>%1, une origine</translation>
    </message>
</context>
<context>
    <name>sidebyline::FontField</name>
    <message>
        <source>%1: family</source>
        <comment>what the font is for</comment>
        <translation>%1 : police</translation>
    </message>
    <message>
        <source>%1: size</source>
        <comment>what the font is for</comment>
        <translation>%1 : taille</translation>
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
        <translation>Aucune commande n’a ces mots ni cette touche.</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
</context>
<context>
    <name>sidebyline::HiddenPanesBar</name>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between outlets</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hidden: %1</source>
        <translation>
            <numerusform>%n article masqué&#xa0;: %1</numerusform>
            <numerusform>%n articles masqués&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::HintBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading; what was read so far stays</source>
        <translation>Interrompre la lecture&#x202f;; ce qui est déjà lu reste</translation>
    </message>
</context>
<context>
    <name>sidebyline::KeymapErrorText</name>
    <message>
        <source>The file can’t be read: %1</source>
        <translation>Le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>This file holds no keys of Sidebyline. Choose one that “Export” wrote.</source>
        <translation>Ce fichier ne contient pas de touches de Sidebyline. Choisissez-en un écrit par « Exporter ».</translation>
    </message>
    <message>
        <source>The file names a key that there is not: “%1”. Nothing was changed.</source>
        <translation>Le fichier nomme une touche qui n’existe pas : « %1 ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file gives %1 to two commands. Nothing was changed.</source>
        <translation>Le fichier donne %1 à deux commandes. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>sidebyline::KeysDialog</name>
    <message>
        <source>&amp;Take It Over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Reset This Command</source>
        <translation>Réinitialiser &amp;cette commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Touche :</translation>
    </message>
    <message>
        <source>Other key:</source>
        <translation>Autre touche :</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>Toutes les touches sont comme au début.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>key, command</comment>
        <translation>%1 appartient à « %2 ».</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <translation>Importer des touches</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Touches (*.json)</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <translation>Exporter les touches</translation>
    </message>
    <message>
        <source>The keys of the file are in use.</source>
        <translation>Les touches du fichier sont en service.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>“%1” can’t be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>sidebyline::KeysModel</name>
    <message>
        <source> or </source>
        <comment>between two keys of one command</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Changed; at first: %1</source>
        <translation>Modifié ; au début : %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>sidebyline::LanguageText</name>
    <message>
        <source>in another language (%1): not compared by words</source>
        <translation>dans une autre langue (%1) : non comparé par les mots</translation>
    </message>
</context>
<context>
    <name>sidebyline::MainWindow</name>
    <message>
        <source>Open a Folder of Stories</source>
        <translation>Ouvrir un dossier de sujets</translation>
    </message>
    <message>
        <source>Nothing to step through in this story</source>
        <translation>Rien à parcourir dans ce sujet</translation>
    </message>
    <message>
        <source>None of these in this story</source>
        <translation>Rien de tel dans ce sujet</translation>
    </message>
    <message>
        <source>About Sidebyline</source>
        <translation>À propos de Sidebyline</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sidebyline %1&lt;/h3&gt;&lt;p&gt;Lays the coverage of one event by several outlets side by side.&lt;/p&gt;&lt;p&gt;Everything is read and compared on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sidebyline %1&lt;/h3&gt;&lt;p&gt;Met en regard les articles de plusieurs médias sur un même événement.&lt;/p&gt;&lt;p&gt;Tout est lu et comparé sur cet ordinateur.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the story</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to step through</source>
        <translation>
            <numerusform>%n passage à parcourir</numerusform>
            <numerusform>%n passages à parcourir</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un dossier &amp;récent</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>Reading article %1 of %2</source>
        <translation>Lecture de l’article %1 sur %2</translation>
    </message>
    <message>
        <source>Comparing story %1 of %2</source>
        <translation>Comparaison du sujet %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing in this folder could be read. The list “Not read” says why and what to do.</source>
        <translation>Rien n’a pu être lu dans ce dossier. La liste «&#xa0;Non lus&#xa0;» dit pourquoi et que faire.</translation>
    </message>
    <message numerus="yes">
        <source>Reading was cancelled: %n article(s) were read.</source>
        <translation>
            <numerusform>La lecture a été annulée&#xa0;: %n article a été lu.</numerusform>
            <numerusform>La lecture a été annulée&#xa0;: %n articles ont été lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can’t be shown: %2. %3</source>
        <translation>Impossible d’afficher «&#xa0;%1&#xa0;»&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Nothing to copy: select a passage or go to a claim</source>
        <translation>Rien à copier : sélectionnez un passage ou allez à une affirmation</translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>Copié avec sa référence</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Aucune commande n’a ces lettres.</translation>
    </message>
    <message>
        <source>Number or words of a claim</source>
        <translation>Numéro ou mots d’une affirmation</translation>
    </message>
    <message>
        <source>No claim has this number or these words.</source>
        <translation>Aucune affirmation n’a ce numéro ou ces mots.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>story, progress of its review</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Undo: Flag</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Verdicts and notes are not kept: %1. You can go on; they last as long as this window.</source>
        <translation>Verdicts et notes ne sont pas conservés&#xa0;: %1. Vous pouvez continuer&#xa0;; ils durent autant que cette fenêtre.</translation>
    </message>
    <message>
        <source>All verdicts and notes are stored.</source>
        <translation>Tous les verdicts et notes sont enregistrés.</translation>
    </message>
    <message>
        <source>The file with your verdicts was damaged. It was moved to “%1”, and a new one begun.</source>
        <translation>Le fichier de vos verdicts était endommagé. Il a été déplacé vers «&#xa0;%1&#xa0;», et un nouveau a été commencé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) reviewed</source>
        <translation>
            <numerusform>%1 affirmation sur %n vérifiée</numerusform>
            <numerusform>%1 affirmations sur %n vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n signalé</numerusform>
            <numerusform>%n signalés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Review</source>
        <translation>Exporter la vérification</translation>
    </message>
    <message>
        <source>Reviews (*.json)</source>
        <translation>Vérifications (*.json)</translation>
    </message>
    <message>
        <source>Import a Review</source>
        <translation>Importer une vérification</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. What was read stays; when the folder comes back, changes are read by themselves.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’est plus là. Ce qui a été lu reste&#xa0;; quand le dossier reviendra, les changements seront lus d’eux-mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n article modifié</numerusform>
            <numerusform>%n articles modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article ajouté</numerusform>
            <numerusform>%n articles ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) gone</source>
        <translation>
            <numerusform>%n article disparu</numerusform>
            <numerusform>%n articles disparus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>In the folder: %1.</source>
        <translation>Dans le dossier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing to undo since this folder was opened</source>
        <translation>Rien à annuler depuis l’ouverture de ce dossier</translation>
    </message>
    <message>
        <source>Nothing was undone since the last verdict</source>
        <translation>Rien n’a été annulé depuis le dernier verdict</translation>
    </message>
</context>
<context>
    <name>sidebyline::MarkText</name>
    <message numerus="yes">
        <source>In %n outlet(s), word for word.</source>
        <translation>
            <numerusform>Dans %n média, mot pour mot.</numerusform>
            <numerusform>Dans %n médias, mot pour mot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n outlet(s), reworded.</source>
        <translation>
            <numerusform>Dans %n média, reformulé.</numerusform>
            <numerusform>Dans %n médias, reformulé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n outlet(s), in other words.</source>
        <translation>
            <numerusform>Dans %n média, en d’autres termes.</numerusform>
            <numerusform>Dans %n médias, en d’autres termes.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words differ from the base.</source>
        <translation>Ces mots diffèrent de la base.</translation>
    </message>
    <message>
        <source>Other outlets give this differently.</source>
        <translation>D’autres médias le donnent autrement.</translation>
    </message>
    <message>
        <source>Found in no other outlet.</source>
        <translation>Introuvable dans les autres médias.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>Signalé.</translation>
    </message>
    <message>
        <source>Reviewed.</source>
        <translation>Vérifié.</translation>
    </message>
    <message>
        <source>It has a note.</source>
        <translation>Avec une note.</translation>
    </message>
    <message>
        <source>In another article of this outlet, word for word.</source>
        <translation>Dans un autre article de ce média, mot pour mot.</translation>
    </message>
    <message>
        <source>In another article of this outlet, reworded.</source>
        <translation>Dans un autre article de ce média, reformulé.</translation>
    </message>
    <message>
        <source>In another article of this outlet, in other words.</source>
        <translation>Dans un autre article de ce média, en d’autres termes.</translation>
    </message>
</context>
<context>
    <name>sidebyline::MatrixLegend</name>
    <message>
        <source>verbatim</source>
        <translation>mot pour mot</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>Legend: %1. %2</source>
        <translation>Légende&#xa0;:&#xa0;%1.&#xa0;%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“not found” means that no sentence of that article was linked; it may still say it in other words.</source>
        <translation>«&#xa0;non trouvé&#xa0;» signifie qu’aucune phrase de l’article n’a été liée&#xa0;; il peut tout de même le dire en d’autres mots.</translation>
    </message>
</context>
<context>
    <name>sidebyline::MatrixTextModel</name>
    <message>
        <source>not found</source>
        <comment>in this outlet&apos;s article</comment>
        <translation>non trouvé</translation>
    </message>
    <message>
        <source>only here</source>
        <comment>a sentence found in one outlet alone</comment>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>¶%1</source>
        <comment>paragraph number</comment>
        <translation>§&#xa0;%1</translation>
    </message>
    <message>
        <source>head</source>
        <comment>above the text</comment>
        <translation>tête</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a paragraph and how many sentences more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: not found in this article</source>
        <comment>outlet</comment>
        <translation>%1&#xa0;: non trouvé dans cet article</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>mot pour mot</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>en d’autres mots</translation>
    </message>
    <message>
        <source>found in this article alone</source>
        <translation>trouvé dans cet article seulement</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe&#xa0;%1</translation>
    </message>
    <message>
        <source>other outlets give this differently</source>
        <translation>d’autres médias le donnent autrement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outlet, how it tells a claim</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what differs, its versions</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>quotation, %n rendering(s)</source>
        <translation>
            <numerusform>citation,&#xa0;%n version</numerusform>
            <numerusform>citation,&#xa0;%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>⚑ flagged</source>
        <translation>⚑ marquée</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ vérifiée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a claim, what is said of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a claim</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>quotation, the same words</source>
        <translation>citation, les mêmes mots</translation>
    </message>
    <message>
        <source>✎ note</source>
        <translation>✎ note</translation>
    </message>
</context>
<context>
    <name>sidebyline::MatrixView</name>
    <message>
        <source>As the story tells them</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>Most carried first</source>
        <translation>Les plus reprises d’abord</translation>
    </message>
    <message>
        <source>Most conflicts first</source>
        <translation>Le plus de contradictions d’abord</translation>
    </message>
    <message>
        <source>Conflicts first</source>
        <translation>Contradictions d’abord</translation>
    </message>
    <message>
        <source>Claims by outlets</source>
        <translation>Affirmations par média</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n origin(s)</source>
        <comment>after the number of outlets</comment>
        <translation>
            <numerusform>%1 · %n origine</numerusform>
            <numerusform>%1 · %n origines</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <comment>in which order</comment>
        <translation>Lignes&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Nothing was compared in this story yet: it takes two articles.</source>
        <translation>Rien n’a encore été comparé dans ce sujet&#xa0;: il faut deux articles.</translation>
    </message>
    <message numerus="yes">
        <source>In %n outlet(s)</source>
        <translation>
            <numerusform>Dans&#xa0;%n média</numerusform>
            <numerusform>Dans&#xa0;%n médias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters leave no claim. Take them back to see all %n again.</source>
        <translation>
            <numerusform>Les filtres ne laissent aucune affirmation. Retirez-les pour revoir celle qu’il y a.</numerusform>
            <numerusform>Les filtres ne laissent aucune affirmation. Retirez-les pour revoir les %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters leave no claim. Press %1 to see all %n again.</source>
        <translation>
            <numerusform>Les filtres ne laissent aucune affirmation. Appuyez sur %1 pour revoir celle qu’il y a.</numerusform>
            <numerusform>Les filtres ne laissent aucune affirmation. Appuyez sur %1 pour revoir les %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebyline::MergeDialog</name>
    <message>
        <source>Import a Review</source>
        <translation>Importer une vérification</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are new and will be added.</source>
        <translation>
            <numerusform>%n verdict est nouveau et sera ajouté.</numerusform>
            <numerusform>%n verdicts sont nouveaux et seront ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) differ from yours: choose what to keep.</source>
        <translation>
            <numerusform>%n verdict diffère du vôtre&#xa0;: choisissez ce qui reste.</numerusform>
            <numerusform>%n verdicts diffèrent des vôtres&#xa0;: choisissez ce qui reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
</context>
<context>
    <name>sidebyline::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>sidebyline::NotReadView</name>
    <message>
        <source>Not read</source>
        <comment>heading of the files that could not be read</comment>
        <translation>Non lus</translation>
    </message>
</context>
<context>
    <name>sidebyline::OrphansDialog</name>
    <message>
        <source>&amp;Move to the Current Place</source>
        <translation>&amp;Déplacer à l’endroit actuel</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Verdicts Without Their Text</source>
        <translation>Verdicts sans leur texte</translation>
    </message>
    <message>
        <source>Every verdict of this folder stands with its text.</source>
        <translation>Chaque verdict de ce dossier se trouve auprès de son texte.</translation>
    </message>
    <message>
        <source>The texts of these verdicts are not in the folder any more, or were changed. They are kept, and stand with their texts again should those come back. Go to another place in the window to move one there.</source>
        <translation>Les textes de ces verdicts ne sont plus dans le dossier ou ont été modifiés. Les verdicts sont conservés et retrouveront leurs textes si ceux-ci reviennent. Allez à un autre endroit de la fenêtre pour y déplacer l’un d’eux.</translation>
    </message>
</context>
<context>
    <name>sidebyline::OutletChoice</name>
    <message>
        <source>Move the outlet up</source>
        <translation>Monter le média</translation>
    </message>
    <message>
        <source>Move the outlet down</source>
        <translation>Descendre le média</translation>
    </message>
    <message>
        <source>Outlets to print, in this order</source>
        <translation>Médias à imprimer, dans cet ordre</translation>
    </message>
    <message>
        <source>&amp;Base:</source>
        <translation>&amp;Base :</translation>
    </message>
</context>
<context>
    <name>sidebyline::OverviewStrip</name>
    <message>
        <source>Overview of the article</source>
        <translation>Vue d’ensemble de l’article</translation>
    </message>
</context>
<context>
    <name>sidebyline::PaneHead</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>base</source>
        <comment>the outlet that the others are compared with</comment>
        <translation>base</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between date, number of words and base</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>the pane stays at the left</comment>
        <translation>épinglé</translation>
    </message>
</context>
<context>
    <name>sidebyline::PanesView</name>
    <message>
        <source>Articles side by side</source>
        <translation>Articles côte à côte</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>outlet, passage, what is marked in it</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place in the story; passage</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Make This Outlet the Base</source>
        <translation>Prendre ce média comme base</translation>
    </message>
    <message>
        <source>Keep at the Left</source>
        <translation>Garder à gauche</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show All Outlets</source>
        <translation>Afficher tous les médias</translation>
    </message>
</context>
<context>
    <name>sidebyline::PickTexts</name>
    <message>
        <source>not possible now</source>
        <translation>impossible maintenant</translation>
    </message>
    <message>
        <source>open a folder first</source>
        <translation>ouvrez d’abord un dossier</translation>
    </message>
    <message>
        <source>no story is compared yet</source>
        <translation>aucun sujet n’est encore comparé</translation>
    </message>
    <message>
        <source>go to a claim first</source>
        <translation>allez d’abord à une affirmation</translation>
    </message>
    <message>
        <source>this story has no reader comments</source>
        <translation>ce sujet n’a pas de commentaires</translation>
    </message>
    <message>
        <source>there is no place to go back to</source>
        <translation>il n’y a pas d’endroit où revenir</translation>
    </message>
    <message>
        <source>you have not gone back</source>
        <translation>vous n’êtes pas revenu en arrière</translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n média</numerusform>
            <numerusform>%n médias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, conflict</source>
        <comment>number of outlets</comment>
        <translation>%1, contradiction</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>rien n’a été annulé</translation>
    </message>
    <message>
        <source>no outlet is hidden</source>
        <translation>aucun média n’est masqué</translation>
    </message>
</context>
<context>
    <name>sidebyline::ReviewDesk</name>
    <message>
        <source>%1 and %2 are linked; undo parts them</source>
        <comment>two outlets</comment>
        <translation>%1 et %2 sont liés&#xa0;; Annuler les sépare</translation>
    </message>
    <message>
        <source>Claim %1 is split at this sentence; undo joins it</source>
        <translation>L’affirmation %1 est scindée à cette phrase&#xa0;; Annuler la réunit</translation>
    </message>
    <message>
        <source>Claim %1: no conflict; undo brings it back</source>
        <translation>Affirmation %1&#xa0;: pas de contradiction&#xa0;; Annuler la rétablit</translation>
    </message>
    <message>
        <source>Mark as Reviewed</source>
        <translation>Marquer comme vérifié</translation>
    </message>
    <message>
        <source>Take “Reviewed” Back</source>
        <translation>Retirer «&#xa0;vérifié&#xa0;»</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Take the Flag Back</source>
        <translation>Retirer le signalement</translation>
    </message>
    <message>
        <source>Only sentences of the articles can be linked</source>
        <translation>Seules des phrases des articles peuvent être liées</translation>
    </message>
    <message>
        <source>Linking “%1”: step to the other outlet’s sentence and link again. Esc gives up.</source>
        <translation>Liaison de «&#xa0;%1&#xa0;»&#xa0;: allez à la phrase de l’autre média et liez de nouveau. Échap abandonne.</translation>
    </message>
    <message>
        <source>Both stand in the same article: step to a sentence of another outlet</source>
        <translation>Les deux sont dans le même article&#xa0;: allez à une phrase d’un autre média</translation>
    </message>
    <message>
        <source>Link by Hand</source>
        <translation>Lier à la main</translation>
    </message>
    <message>
        <source>These two are linked already</source>
        <translation>Ces deux-là sont déjà liées</translation>
    </message>
    <message>
        <source>Not the Same Claim</source>
        <translation>Pas la même affirmation</translation>
    </message>
    <message>
        <source>There is no claim here that outlets share</source>
        <translation>Il n’y a pas ici d’affirmation partagée par des médias</translation>
    </message>
    <message>
        <source>Split the Claim</source>
        <translation>Diviser l’affirmation</translation>
    </message>
    <message>
        <source>There is no claim here that can be split</source>
        <translation>Il n’y a pas ici d’affirmation à diviser</translation>
    </message>
    <message>
        <source>Not a Conflict</source>
        <translation>Pas une contradiction</translation>
    </message>
    <message>
        <source>Nothing disagrees here</source>
        <translation>Rien ne se contredit ici</translation>
    </message>
    <message>
        <source>All of Them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>This Paragraph Is</source>
        <translation>Ce paragraphe est</translation>
    </message>
    <message>
        <source>Correct the Role</source>
        <translation>Corriger le rôle</translation>
    </message>
    <message>
        <source>Correct the Outlet</source>
        <translation>Corriger le média</translation>
    </message>
    <message>
        <source>Outlet of “%1”:</source>
        <translation>Média de «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is left open in this story</source>
        <translation>Rien n’est plus ouvert dans ce sujet</translation>
    </message>
    <message>
        <source>Nothing is flagged in this story</source>
        <translation>Rien n’est signalé dans ce sujet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Delete a Verdict</source>
        <translation>Supprimer un verdict</translation>
    </message>
    <message>
        <source>Move a Verdict</source>
        <translation>Déplacer un verdict</translation>
    </message>
    <message>
        <source>Import a Review</source>
        <translation>Importer une vérification</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken over</source>
        <translation>
            <numerusform>%n verdict repris</numerusform>
            <numerusform>%n verdicts repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Move an Article</source>
        <translation>Déplacer un article</translation>
    </message>
    <message>
        <source>Merge Stories</source>
        <translation>Fusionner les sujets</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>affirmation %1</translation>
    </message>
    <message>
        <source>a sentence of %1</source>
        <comment>outlet</comment>
        <translation>une phrase de %1</translation>
    </message>
    <message>
        <source>a comment in %1</source>
        <comment>outlet</comment>
        <translation>un commentaire dans %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1, %2</source>
        <comment>verdict, its place</comment>
        <translation>Annulé&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1, %2</source>
        <comment>verdict, its place</comment>
        <translation>Rétabli&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was taken out of claim %2 alone: its sentence stays in %n other claim(s)</source>
        <translation>
            <numerusform>%1 n’a été retiré que de l’affirmation %2&#xa0;: sa phrase reste dans une autre</numerusform>
            <numerusform>%1 n’a été retiré que de l’affirmation %2&#xa0;: sa phrase reste dans %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken out of claim %2; undo brings it back</source>
        <translation>%1 a été retiré de l’affirmation %2&#xa0;; Annuler le rétablit</translation>
    </message>
    <message>
        <source>%1 becomes a story of its own; undo brings it back</source>
        <comment>outlet</comment>
        <translation>%1 devient un sujet à part&#xa0;; Annuler le ramène</translation>
    </message>
    <message>
        <source>%1 goes to “%2”; undo brings it back</source>
        <comment>outlet, story</comment>
        <translation>%1 passe dans «&#xa0;%2&#xa0;»&#xa0;; Annuler le ramène</translation>
    </message>
    <message>
        <source>“%1” becomes part of “%2”; undo parts them</source>
        <comment>two stories</comment>
        <translation>«&#xa0;%1&#xa0;» est réuni à «&#xa0;%2&#xa0;»&#xa0;; Annuler les sépare</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the Headline</source>
        <translation>Corriger le titre</translation>
    </message>
    <message>
        <source>Headline of “%1”:</source>
        <translation>Titre de «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Correct the Date</source>
        <translation>Corriger la date</translation>
    </message>
    <message>
        <source>When “%1” was published, such as 2026-05-12 or 2026-05-12 17:20:</source>
        <translation>Quand «&#xa0;%1&#xa0;» a paru, par exemple 2026-05-12 ou 2026-05-12 17:20&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2; undo takes it back</source>
        <comment>outlet, what was corrected</comment>
        <translation>%1&#xa0;: %2&#xa0;; Annuler revient en arrière</translation>
    </message>
    <message>
        <source>Go to a paragraph first: step to it, or put the cursor on it in the source</source>
        <translation>Allez d’abord à un paragraphe&#xa0;: par les touches, ou avec le curseur dans la source</translation>
    </message>
    <message>
        <source>Nothing is open that could be corrected</source>
        <translation>Rien n’est ouvert qui puisse être corrigé</translation>
    </message>
    <message>
        <source>“%1” is no date that can be understood</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date compréhensible</translation>
    </message>
</context>
<context>
    <name>sidebyline::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Mark as reviewed, or take that back</source>
        <translation>Marquer comme vérifié, ou le retirer</translation>
    </message>
    <message>
        <source>A note on this, in Markdown</source>
        <translation>Une note à ce sujet, en Markdown</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>✓ Reviewed  ⚑ Flagged</source>
        <translation>✓ Vérifié  ⚑ Signalé</translation>
    </message>
    <message>
        <source>✓ Reviewed</source>
        <translation>✓ Vérifié</translation>
    </message>
    <message>
        <source>⚑ Flagged</source>
        <translation>⚑ Signalé</translation>
    </message>
    <message>
        <source>○ To do</source>
        <translation>○ À faire</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
</context>
<context>
    <name>sidebyline::RoleText</name>
    <message>
        <source>Masthead</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Deck</source>
        <comment>the lines between headline and byline</comment>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Related link</source>
        <translation>Lien connexe</translation>
    </message>
    <message>
        <source>Site notice</source>
        <translation>Mention du site</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>wire credit</comment>
        <translation>Mention de source</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>the first title-like line</source>
        <translation>première ligne semblable à un titre</translation>
    </message>
    <message>
        <source>repeats the headline</source>
        <translation>répète le titre</translation>
    </message>
    <message>
        <source>the outlet’s name above the headline</source>
        <translation>nom du média au-dessus du titre</translation>
    </message>
    <message>
        <source>names, “By”, a date or a time</source>
        <translation>noms, «&#xa0;Par&#xa0;», date ou heure</translation>
    </message>
    <message>
        <source>a photographer or an agency</source>
        <translation>un photographe ou une agence</translation>
    </message>
    <message>
        <source>describes a picture</source>
        <translation>décrit une image</translation>
    </message>
    <message>
        <source>a title between paragraphs</source>
        <translation>un titre entre des paragraphes</translation>
    </message>
    <message>
        <source>below “Related” or “Read more”</source>
        <translation>sous «&#xa0;À lire aussi&#xa0;»</translation>
    </message>
    <message>
        <source>the site speaks of itself</source>
        <translation>le site parle de lui-même</translation>
    </message>
    <message>
        <source>in a thread below the article</source>
        <translation>dans un fil sous l’article</translation>
    </message>
    <message>
        <source>full sentences</source>
        <translation>des phrases entières</translation>
    </message>
    <message>
        <source>a short line that heads paragraphs</source>
        <translation>une courte ligne en tête de paragraphes</translation>
    </message>
    <message>
        <source>between headline and byline</source>
        <translation>entre le titre et la signature</translation>
    </message>
    <message>
        <source>its place and mark-up in the page</source>
        <translation>place et balisage dans la page</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>corrigé à la main</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>le fichier le dit</translation>
    </message>
    <message>
        <source>head, foot or number of a page</source>
        <translation>en-tête, pied ou numéro de page</translation>
    </message>
</context>
<context>
    <name>sidebyline::Screenshot</name>
    <message>
        <source>The picture could not be written to “%1”. Name a folder that is there and may be written, and an ending such as .png.</source>
        <translation>L’image n’a pas pu être écrite dans «&#xa0;%1&#xa0;». Indiquez un dossier qui existe et où l’écriture est permise, et une extension comme .png.</translation>
    </message>
</context>
<context>
    <name>sidebyline::SectionText</name>
    <message numerus="yes">
        <source>%n related link(s)</source>
        <translation>
            <numerusform>%n lien connexe</numerusform>
            <numerusform>%n liens connexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site notice(s)</source>
        <translation>
            <numerusform>%n mention du site</numerusform>
            <numerusform>%n mentions du site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masthead line(s)</source>
        <comment>the outlet&apos;s name or slogan above the headline</comment>
        <translation>
            <numerusform>%n ligne de bandeau</numerusform>
            <numerusform>%n lignes de bandeau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated headline(s)</source>
        <translation>
            <numerusform>%n titre répété</numerusform>
            <numerusform>%n titres répétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s)</source>
        <translation>
            <numerusform>%n autre ligne</numerusform>
            <numerusform>%n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <comment>for example: 2 related links, 1 site notice hidden</comment>
        <translation>masqué&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reader comment(s)</source>
        <translation>
            <numerusform>%n commentaire de lecteur</numerusform>
            <numerusform>%n commentaires de lecteurs</numerusform>
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
        <translation>La langue changera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Compare &amp;Anew</source>
        <translation>Comparer à &amp;nouveau</translation>
    </message>
    <message>
        <source>Go to the &amp;next open claim after a verdict</source>
        <translation>Aller à l’affirmation &amp;ouverte suivante après un verdict</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Text and language</source>
        <translation>Texte et langue</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Usual serif</source>
        <translation>Police usuelle</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>System’s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Articles:</source>
        <translation>Articles :</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Interface :</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Fenêtre :</translation>
    </message>
    <message>
        <source>Colour-blind-safe</source>
        <translation>Lisible par les daltoniens</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>&amp;Marks:</source>
        <translation>&amp;Marques :</translation>
    </message>
    <message>
        <source>Lines, bars, dots and outlines tell the marks apart as well.</source>
        <translation>Lignes, barres, points et contours distinguent aussi les marques.</translation>
    </message>
    <message>
        <source>Comparison and review</source>
        <translation>Comparaison et relecture</translation>
    </message>
    <message>
        <source>Links: more or fewer</source>
        <translation>Liens : plus ou moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>L&amp;inks:</source>
        <translation>L&amp;iens :</translation>
    </message>
    <message>
        <source>With a story open, this line says what another setting changes in it.</source>
        <translation>Quand un sujet est ouvert, cette ligne dit ce qu’un autre réglage y change.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count, change</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”: shared %2, reworded %3, conflicts %4, unique %5</source>
        <comment>story, counts</comment>
        <translation>« %1 » : partagées %2, reformulées %3, contradictions %4, uniques %5</translation>
    </message>
    <message>
        <source>Sidebyline’s</source>
        <comment>colours of text</comment>
        <translation>Celles de Sidebyline</translation>
    </message>
    <message>
        <source>&amp;Text, light:</source>
        <translation>&amp;Texte, clair :</translation>
    </message>
    <message>
        <source>Te&amp;xt, dark:</source>
        <translation>Te&amp;xte, sombre :</translation>
    </message>
</context>
<context>
    <name>sidebyline::SourceEdit</name>
    <message>
        <source>Roles of the lines</source>
        <translation>Rôles des lignes</translation>
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
        <translation>retour aux articles</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>outlet, path</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>headline</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
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
        <translation>Texte source de %1</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 characters.</source>
        <translation>Seuls les %1 premiers caractères sur %2 sont affichés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln very long line(s) are cut.</source>
        <translation>
            <numerusform>%Ln très longue ligne est coupée.</numerusform>
            <numerusform>%Ln très longues lignes sont coupées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is too long to be coloured.</source>
        <translation>Le texte est trop long pour être coloré.</translation>
    </message>
</context>
<context>
    <name>sidebyline::StepChips</name>
    <message>
        <source>Shared</source>
        <comment>chip, claims of two or more outlets</comment>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Reworded</source>
        <comment>chip, shared claims</comment>
        <translation>Reformulées</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <comment>chip, shared claims</comment>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Unique</source>
        <comment>chip, sentences of one outlet</comment>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>chip, of readers</comment>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Claims that two or more outlets carry.</source>
        <translation>Affirmations que rapportent deux médias ou plus.</translation>
    </message>
    <message>
        <source>Shared claims that outlets put in different words.</source>
        <translation>Affirmations communes que les médias formulent différemment.</translation>
    </message>
    <message>
        <source>Claims in which figures, dates or names disagree.</source>
        <translation>Affirmations dont les chiffres, dates ou noms ne concordent pas.</translation>
    </message>
    <message>
        <source>Sentences found in one outlet alone.</source>
        <translation>Phrases trouvées dans un seul média.</translation>
    </message>
    <message>
        <source>What readers commented.</source>
        <translation>Ce que des lecteurs ont commenté.</translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <comment>chip, shared claims</comment>
        <translation>Paraphrasées</translation>
    </message>
    <message>
        <source>Shared claims that outlets tell in other words altogether.</source>
        <translation>Affirmations communes que les médias disent en de tout autres mots.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <comment>chip, shared claims</comment>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Shared claims that are somebody’s words.</source>
        <translation>Affirmations communes qui sont les mots de quelqu’un.</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>chip</comment>
        <translation>Non vérifiées</translation>
    </message>
    <message>
        <source>Claims and sentences that no verdict was given on.</source>
        <translation>Affirmations et phrases sans verdict.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <comment>chip</comment>
        <translation>Marquées</translation>
    </message>
    <message>
        <source>Claims and sentences that were flagged.</source>
        <translation>Affirmations et phrases marquées.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>All filters and the outlets</source>
        <translation>Tous les filtres et les médias</translation>
    </message>
    <message>
        <source>%1 Click to see and step through these; click again to see the others too.</source>
        <translation>%1 Cliquer pour ne voir et parcourir que celles-ci&#xa0;; cliquer encore pour revoir les autres.</translation>
    </message>
    <message>
        <source>Only what %1 carries</source>
        <translation>Seulement ce que rapporte&#xa0;%1</translation>
    </message>
    <message>
        <source>Only what %1 carries. Click to see the others too.</source>
        <translation>Seulement ce que rapporte&#xa0;%1. Cliquer pour revoir le reste.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many it lets through</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>sidebyline::StoryChooser</name>
    <message>
        <source>Move Article</source>
        <translation>Déplacer l’article</translation>
    </message>
    <message>
        <source>Merge Story</source>
        <translation>Fusionner le sujet</translation>
    </message>
    <message>
        <source>Which story does “%1” belong to?</source>
        <translation>À quel sujet appartient «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Which story does “%1” become part of?</source>
        <translation>Dans quel sujet fondre «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tapez pour réduire la liste</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Sujets</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <comment>story</comment>
        <translation>
            <numerusform>%1 (%n article)</numerusform>
            <numerusform>%1 (%n articles)</numerusform>
        </translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Un nouveau sujet</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>sidebyline::StoryDelegate</name>
    <message>
        <source>%1% shared</source>
        <translation>%1&#xa0;% communes</translation>
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
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% of the sentences stand in more than one outlet</source>
        <translation>%1&#xa0;% des phrases figurent dans plus d’un média</translation>
    </message>
    <message>
        <source>%1% of its sentences stand in another outlet, too</source>
        <translation>%1&#xa0;% de ses phrases figurent aussi dans un autre média</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) reviewed</source>
        <translation>
            <numerusform>%1 affirmation sur %n vérifiée</numerusform>
            <numerusform>%1 affirmations sur %n vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Single articles</source>
        <translation>Articles isolés</translation>
    </message>
</context>
<context>
    <name>sidebyline::StoryPage</name>
    <message>
        <source>Stories</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>%1 of %2 articles have a pane. Choose another one in the list of stories to see it.</source>
        <translation>%1 articles sur %2 ont une colonne. Choisissez-en un autre dans la liste des sujets pour le voir.</translation>
    </message>
    <message>
        <source>Claim %1 of %2</source>
        <translation>Affirmation %1 sur %2</translation>
    </message>
    <message>
        <source>Unique sentence %1 of %2</source>
        <translation>Phrase unique %1 sur %2</translation>
    </message>
    <message>
        <source>Comment %1 of %2</source>
        <translation>Commentaire %1 sur %2</translation>
    </message>
</context>
<context>
    <name>sidebyline::StoryView</name>
    <message>
        <source>Stories</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>&amp;Move to Another Story…</source>
        <translation>&amp;Déplacer vers un autre sujet…</translation>
    </message>
    <message>
        <source>Move to a &amp;New Story</source>
        <translation>Déplacer vers un &amp;nouveau sujet</translation>
    </message>
    <message>
        <source>Mer&amp;ge into Another Story…</source>
        <translation>&amp;Fusionner avec un autre sujet…</translation>
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
        <translation>Comment le sujet est montré</translation>
    </message>
</context>
</TS>
