<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>P&amp;ropos</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir …</translation>
    </message>
    <message>
        <source>Open a &amp;web page …</source>
        <translation>Ouvrir une page &amp;web …</translation>
    </message>
    <message>
        <source>Open what was &amp;copied</source>
        <translation>Ouvrir ce qui a été &amp;copié</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>Ouvrir l’article d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Take notes over …</source>
        <translation>&amp;Reprendre des notes …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find in the article …</source>
        <translation>Rec&amp;hercher dans l’article …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;Next statement</source>
        <translation>Propos &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous statement</source>
        <translation>Propos &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;claim</source>
        <translation>Affir&amp;mation suivante</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Affirmation précédente</translation>
    </message>
    <message>
        <source>Next &amp;denial</source>
        <translation>&amp;Démenti suivant</translation>
    </message>
    <message>
        <source>Previous denial</source>
        <translation>Démenti précédent</translation>
    </message>
    <message>
        <source>Next n&amp;ote</source>
        <translation>N&amp;ote suivante</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Note précédente</translation>
    </message>
    <message>
        <source>Next p&amp;aragraph</source>
        <translation>P&amp;aragraphe suivant</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Paragraphe précédent</translation>
    </message>
    <message>
        <source>To the &amp;text of the article</source>
        <translation>Au &amp;texte de l’article</translation>
    </message>
    <message>
        <source>Next pan&amp;el</source>
        <translation>Pann&amp;eau suivant</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panneau précédent</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>Nouvelle &amp;note</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Verdict</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>&amp;Copier avec la référence</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Co&amp;rrect</source>
        <translation>Co&amp;rriger</translation>
    </message>
    <message>
        <source>It is a &amp;claim</source>
        <translation>C’est une &amp;affirmation</translation>
    </message>
    <message>
        <source>It is a &amp;denial</source>
        <translation>C’est un &amp;démenti</translation>
    </message>
    <message>
        <source>It is an&amp;other attribution</source>
        <translation>C’est une a&amp;utre attribution</translation>
    </message>
    <message>
        <source>Mark the selection as a cla&amp;im …</source>
        <translation>Marquer la sélection comme a&amp;ffirmation …</translation>
    </message>
    <message>
        <source>Mark the selection as a &amp;denial …</source>
        <translation>Marquer la sélection comme &amp;démenti …</translation>
    </message>
    <message>
        <source>Mark the selection as an&amp;other attribution …</source>
        <translation>Marquer la sélection comme a&amp;utre attribution …</translation>
    </message>
    <message>
        <source>Wrong &amp;speaker …</source>
        <translation>Mauvais &amp;locuteur …</translation>
    </message>
    <message>
        <source>Wrong &amp;extent …</source>
        <translation>Mauvaise &amp;étendue …</translation>
    </message>
    <message>
        <source>&amp;Not a statement</source>
        <translation>&amp;Pas un propos</translation>
    </message>
    <message>
        <source>&amp;Search the library …</source>
        <translation>&amp;Chercher dans la bibliothèque …</translation>
    </message>
    <message>
        <source>&amp;Checked before? …</source>
        <translation>Déjà &amp;vérifié ? …</translation>
    </message>
    <message>
        <source>S&amp;peaker in the library …</source>
        <translation>&amp;Locuteur dans la bibliothèque …</translation>
    </message>
    <message>
        <source>&amp;Articles, files, copies …</source>
        <translation>&amp;Articles, fichiers, copies …</translation>
    </message>
    <message>
        <source>&amp;Unanchored notes …</source>
        <translation>&amp;Notes sans ancrage …</translation>
    </message>
    <message>
        <source>Co&amp;rrections …</source>
        <translation>Co&amp;rrections …</translation>
    </message>
    <message>
        <source>&amp;Trash …</source>
        <translation>Cor&amp;beille …</translation>
    </message>
    <message>
        <source>&amp;Verdicts …</source>
        <translation>Verdic&amp;ts …</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Original pages beside the text</source>
        <translation>Pages de l’&amp;original à côté du texte</translation>
    </message>
    <message>
        <source>The &amp;whole page, nothing left out</source>
        <translation>La page &amp;entière, sans rien omettre</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>Text in plain si&amp;ze</source>
        <translation>Texte à la tai&amp;lle d’origine</translation>
    </message>
    <message>
        <source>&amp;Reading settings …</source>
        <translation>&amp;Réglages de lecture …</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Trouver une commande …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Raccourcis clavier …</translation>
    </message>
    <message>
        <source>&amp;What the colours mean</source>
        <translation>Ce que signifient les &amp;couleurs</translation>
    </message>
    <message>
        <source>&amp;About Hearsay</source>
        <translation>À &amp;propos de Hearsay</translation>
    </message>
    <message>
        <source>Panels &amp;where they were at first</source>
        <translation>Panneaux à leur place d’&amp;origine</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open a web page</source>
        <translation>Ouvrir une page web</translation>
    </message>
    <message>
        <source>&amp;Address of the page</source>
        <translation>&amp;Adresse de la page</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Only this page is asked for: no pictures, no scripts, no trackers, and no cookies are kept. The site sees your network address, as it does in a browser.</source>
        <translation>Seule cette page est demandée : ni images, ni scripts, ni traceurs, et aucun cookie n’est conservé. Le site voit votre adresse réseau, comme dans un navigateur.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>ArticleTabs</name>
    <message>
        <source>Open articles</source>
        <translation>Articles ouverts</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>Filter by title</source>
        <translation>Filtrer par titre</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Mots du titre</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export to one file …</source>
        <translation>Exporter dans un fichier …</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importer un fichier …</translation>
    </message>
    <message>
        <source>Merge another library …</source>
        <translation>Fusionner une autre bibliothèque …</translation>
    </message>
    <message>
        <source>Copy the library now</source>
        <translation>Copier la bibliothèque maintenant</translation>
    </message>
    <message>
        <source>Go back to a copy …</source>
        <translation>Revenir à une copie …</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of an article</source>
        <translation>suppression d’un article</translation>
    </message>
    <message>
        <source>Hearsay articles (*.hearsay)</source>
        <translation>Articles Hearsay (*.hearsay)</translation>
    </message>
    <message>
        <source>Export to one file</source>
        <translation>Exporter dans un fichier</translation>
    </message>
    <message>
        <source>Written: {articles} articles, {notes} notes.</source>
        <translation>Écrit : {articles} articles, {notes} notes.</translation>
    </message>
    <message>
        <source>{count} protected notes and rows of evidence were left out.</source>
        <translation>{count} notes et lignes de preuve protégées ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Hearsay libraries (*.db)</source>
        <translation>Bibliothèques Hearsay (*.db)</translation>
    </message>
    <message>
        <source>Merge another library</source>
        <translation>Fusionner une autre bibliothèque</translation>
    </message>
    <message>
        <source>{articles} articles ({new} new), {notes} notes and {corrections} corrections came in.</source>
        <translation>{articles} articles (dont {new} nouveaux), {notes} notes et {corrections} corrections ont été repris.</translation>
    </message>
    <message>
        <source>import of articles</source>
        <translation>importation d’articles</translation>
    </message>
    <message>
        <source>The copy is {file}.</source>
        <translation>La copie est {file}.</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made every day.</source>
        <translation>Il n’y a pas encore de copie. Il s’en fait une chaque jour.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Revenir à une copie</translation>
    </message>
    <message>
        <source>Which copy? The library as it is now is kept under another name.</source>
        <translation>Quelle copie ? La bibliothèque actuelle est gardée sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>CheckedPage</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>The claim, in any words</source>
        <translation>L’affirmation, en n’importe quels mots</translation>
    </message>
    <message>
        <source>Checked before?</source>
        <translation>Déjà vérifié ?</translation>
    </message>
    <message>
        <source>Similar statements and notes</source>
        <translation>Propos et notes semblables</translation>
    </message>
    <message>
        <source>Compared by meaning.</source>
        <translation>Comparaison par le sens.</translation>
    </message>
    <message>
        <source>Compared by the words in common: no sentence model is installed.</source>
        <translation>Comparaison par les mots en commun : aucun modèle de phrases n’est installé.</translation>
    </message>
    <message>
        <source>Nothing similar is in the library.</source>
        <translation>Rien de semblable dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>other kind</source>
        <translation>autre genre</translation>
    </message>
    <message>
        <source>other speaker</source>
        <translation>autre locuteur</translation>
    </message>
    <message>
        <source>other extent</source>
        <translation>autre étendue</translation>
    </message>
    <message>
        <source>not a statement</source>
        <translation>pas un propos</translation>
    </message>
    <message>
        <source>missed statement</source>
        <translation>propos manqué</translation>
    </message>
    <message>
        <source>one speaker</source>
        <translation>un seul locuteur</translation>
    </message>
    <message>
        <source>several speakers</source>
        <translation>plusieurs locuteurs</translation>
    </message>
    <message>
        <source>name of a speaker</source>
        <translation>nom d’un locuteur</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>  ✓ the newer model says the same</source>
        <translation>  ✓ le nouveau modèle dit de même</translation>
    </message>
    <message>
        <source>{count} corrections; the newest analyses say {agreed} of them by themselves.</source>
        <translation>{count} corrections ; les dernières analyses en disent {agreed} d’elles-mêmes.</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Choose a statement first: click it, or press J and K.</source>
        <translation>Choisissez d’abord un propos : cliquez dessus, ou appuyez sur J et K.</translation>
    </message>
    <message>
        <source>change of kind</source>
        <translation>changement de genre</translation>
    </message>
    <message>
        <source>Wrong speaker</source>
        <translation>Mauvais locuteur</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela ?</translation>
    </message>
    <message>
        <source>change of speaker</source>
        <translation>changement de locuteur</translation>
    </message>
    <message>
        <source>removal of a mark</source>
        <translation>retrait d’une marque</translation>
    </message>
    <message>
        <source>change of extent</source>
        <translation>changement d’étendue</translation>
    </message>
    <message>
        <source>Select the words of the statement first.</source>
        <translation>Sélectionnez d’abord les mots du propos.</translation>
    </message>
    <message>
        <source>Missed statement</source>
        <translation>Propos manqué</translation>
    </message>
    <message>
        <source>new statement</source>
        <translation>nouveau propos</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>Choose a speaker in the list first.</source>
        <translation>Choisissez d’abord un locuteur dans la liste.</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <translation>Renommer le locuteur</translation>
    </message>
    <message>
        <source>What is “{name}” called?</source>
        <translation>Comment s’appelle « {name} » ?</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>changement de nom</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Fusionner des locuteurs</translation>
    </message>
    <message>
        <source>“{name}” is the same as:</source>
        <translation>« {name} » est la même personne que :</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>“{name}” goes by no other name here, so there is nothing to split.</source>
        <translation>« {name} » ne porte ici aucun autre nom : il n’y a rien à séparer.</translation>
    </message>
    <message>
        <source>Split the speaker</source>
        <translation>Séparer le locuteur</translation>
    </message>
    <message>
        <source>Which of these are not “{name}”?</source>
        <translation>Lesquels ne sont pas « {name} » ?</translation>
    </message>
    <message>
        <source>split</source>
        <translation>séparation</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Hearsay ended unexpectedly</source>
        <translation>Hearsay s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>Hearsay made a mistake</source>
        <translation>Hearsay a commis une erreur</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>This is all that is copied: versions and places in the program. Nothing of your articles and notes is in it, and nothing is sent anywhere.</source>
        <translation>Voici tout ce qui est copié : des versions et des endroits du programme. Rien de vos articles ni de vos notes n’y figure, et rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Closes Hearsay and opens again what was open</source>
        <translation>Ferme Hearsay et rouvre ce qui était ouvert</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Hearsay ended unexpectedly the last time. What you had written is saved, and what was open has been opened again. If it happens once more, copy this report and send it to whoever looks after Hearsay for you.</source>
        <translation>Hearsay s’est arrêté de façon inattendue la dernière fois. Ce que vous aviez écrit est enregistré, et ce qui était ouvert a été rouvert. Si cela se reproduit, copiez ce rapport et envoyez-le à la personne qui s’occupe de Hearsay pour vous.</translation>
    </message>
    <message>
        <source>Something in Hearsay did not work. What you have written is saved. You can go on, or start again with what is open now. If it happens once more, copy this report and send it to whoever looks after Hearsay for you.</source>
        <translation>Quelque chose n’a pas fonctionné dans Hearsay. Ce que vous avez écrit est enregistré. Vous pouvez continuer, ou redémarrer avec ce qui est ouvert. Si cela se reproduit, copiez ce rapport et envoyez-le à la personne qui s’occupe de Hearsay pour vous.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Démenti</translation>
    </message>
    <message>
        <source>Other attribution</source>
        <translation>Autre attribution</translation>
    </message>
    <message>
        <source>Article’s own claim</source>
        <translation>Affirmation de l’article</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>l’article lui-même</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{kind}, {who}</source>
        <translation>{kind}, {who}</translation>
    </message>
    <message>
        <source>About {percent} in 100 such marks are right.</source>
        <translation>Environ {percent} marques de ce genre sur 100 sont justes.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi :</translation>
    </message>
    <message>
        <source>Sure:</source>
        <translation>Fiabilité :</translation>
    </message>
    <message>
        <source>Cue:</source>
        <translation>Indice :</translation>
    </message>
    <message>
        <source>In the text:</source>
        <translation>Dans le texte :</translation>
    </message>
    <message>
        <source>Denies:</source>
        <translation>Dément :</translation>
    </message>
    <message>
        <source>Denied by:</source>
        <translation>Démenti par :</translation>
    </message>
    <message>
        <source>Reported in:</source>
        <translation>Rapporté dans :</translation>
    </message>
</context>
<context>
    <name>DisputesDock</name>
    <message>
        <source>Disputes</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Asserted by</source>
        <translation>Affirmé par</translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation>Démenti par</translation>
    </message>
    <message>
        <source>Nothing in this article is both asserted and denied.</source>
        <translation>Rien dans cet article n’est à la fois affirmé et démenti.</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>personne d’autre</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>L’article</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Rows of evidence</source>
        <translation>Lignes de preuve</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce que cela montre</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>A protected row never goes into an export. A day is written 2026-01-31.</source>
        <translation>Une ligne protégée n’entre jamais dans un export. Un jour s’écrit 2026-01-31.</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>Joindre un fichier …</translation>
    </message>
    <message>
        <source>Save the file …</source>
        <translation>Enregistrer le fichier …</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Who checked</source>
        <translation>Qui a vérifié</translation>
    </message>
    <message>
        <source>Where the check is published</source>
        <translation>Où la vérification est publiée</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Who &amp;checked</source>
        <translation>&amp;Qui a vérifié</translation>
    </message>
    <message>
        <source>Published &amp;at</source>
        <translation>P&amp;ublié à l’adresse</translation>
    </message>
    <message>
        <source>All {count} open articles</source>
        <translation>Les {count} articles ouverts</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter …</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui est inclus</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Affirmations</translation>
    </message>
    <message>
        <source>&amp;Denials</source>
        <translation>&amp;Démentis</translation>
    </message>
    <message>
        <source>&amp;Other attributions</source>
        <translation>Autres attri&amp;butions</translation>
    </message>
    <message>
        <source>Claims in the article’s own &amp;voice</source>
        <translation>Affirmations de l’article &amp;lui-même</translation>
    </message>
    <message>
        <source>&amp;Notes, evidence and verdicts</source>
        <translation>&amp;Notes, preuves et verdicts</translation>
    </message>
    <message>
        <source>What is protected never goes in.</source>
        <translation>Ce qui est protégé n’est jamais inclus.</translation>
    </message>
    <message>
        <source>Whose statements</source>
        <translation>Les propos de qui</translation>
    </message>
    <message>
        <source>This format has no preview.</source>
        <translation>Ce format n’a pas d’aperçu.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Making the preview …</source>
        <translation>Préparation de l’aperçu …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Take notes over</source>
        <translation>Reprendre des notes</translation>
    </message>
    <message>
        <source>Annotations (*.json *.jsonld *.jsonl);;All files (*)</source>
        <translation>Annotations (*.json *.jsonld *.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{taken} of {found} notes taken over.</source>
        <translation>{taken} notes reprises sur {found}.</translation>
    </message>
    <message>
        <source>{count} annotations quote no words and were left out.</source>
        <translation>{count} annotations ne citent aucun mot et ont été laissées de côté.</translation>
    </message>
</context>
<context>
    <name>ExtentEditor</name>
    <message>
        <source>Drag the two grips, or move them with the arrow keys. Enter applies, Escape leaves it.</source>
        <translation>Faites glisser les deux poignées, ou déplacez-les avec les flèches. Entrée applique, Échap laisse tel quel.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Beginning of the statement</source>
        <translation>Début du propos</translation>
    </message>
    <message>
        <source>End of the statement</source>
        <translation>Fin du propos</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Pas dans l’article</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Marked-up PDF</source>
        <translation>PDF annoté</translation>
    </message>
    <message>
        <source>Original PDF with the marks on its pages</source>
        <translation>PDF d’origine avec les marques sur ses pages</translation>
    </message>
    <message>
        <source>Word document with comments</source>
        <translation>Document Word avec commentaires</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Page web, un seul fichier</translation>
    </message>
    <message>
        <source>Markdown with footnotes</source>
        <translation>Markdown avec notes de bas de page</translation>
    </message>
    <message>
        <source>Fact-check sheet (Excel)</source>
        <translation>Feuille de vérification (Excel)</translation>
    </message>
    <message>
        <source>Fact-check sheet (CSV)</source>
        <translation>Feuille de vérification (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Annotations web (JSON-LD)</translation>
    </message>
    <message>
        <source>Fact checks for search engines (ClaimReview)</source>
        <translation>Vérifications pour les moteurs de recherche (ClaimReview)</translation>
    </message>
    <message>
        <source>Analysis (JSON)</source>
        <translation>Analyse (JSON)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Hearsay</source>
        <translation>À propos de Hearsay</translation>
    </message>
    <message>
        <source>Hearsay {version}

Shows who claims what, who denies it, and why it says so. It does not know what is true.</source>
        <translation>Hearsay {version}

Montre qui affirme quoi, qui le dément, et pourquoi il le dit. Il ne sait pas ce qui est vrai.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Démenti</translation>
    </message>
    <message>
        <source>Other attribution</source>
        <translation>Autre attribution</translation>
    </message>
    <message>
        <source>Article’s own claim</source>
        <translation>Affirmation de l’article</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>{percent} % alike</source>
        <translation>semblable à {percent} %</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>The statement under the mouse</source>
        <translation>Le propos sous la souris</translation>
    </message>
</context>
<context>
    <name>InspectorDock</name>
    <message>
        <source>Statement</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>The chosen statement</source>
        <translation>Le propos choisi</translation>
    </message>
    <message>
        <source>Click a coloured passage, or press J and K, to see who says it and why it is marked.</source>
        <translation>Cliquez sur un passage coloré, ou appuyez sur J et K, pour voir qui le dit et pourquoi il est marqué.</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Articles in this document</source>
        <translation>Articles de ce document</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter or double-click to open one.</source>
        <translation>Appuyez sur Entrée ou double-cliquez pour en ouvrir un.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours …</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Démentis</translation>
    </message>
    <message>
        <source>Other attributions</source>
        <translation>Autres attributions</translation>
    </message>
    <message>
        <source>Article’s own claims</source>
        <translation>Affirmations de l’article</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Only what this speaker says</source>
        <translation>Seulement ce que dit ce locuteur</translation>
    </message>
    <message>
        <source>Show or dim: {kind}</source>
        <translation>Montrer ou estomper : {kind}</translation>
    </message>
    <message>
        <source>Every speaker</source>
        <translation>Tous les locuteurs</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>change of the verdicts</source>
        <translation>changement des verdicts</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>It names the same address.</source>
        <translation>Il indique la même adresse.</translation>
    </message>
    <message>
        <source>{percent} % of the words are the same.</source>
        <translation>{percent} % des mots sont les mêmes.</translation>
    </message>
    <message>
        <source>“{title}” seems to be in your library already: opened on {day}, {notes}. {why}</source>
        <translation>« {title} » semble être déjà dans votre bibliothèque : ouvert le {day}, {notes}. {why}</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Ouvrir celui-là</translation>
    </message>
    <message>
        <source>Add this as its new version</source>
        <translation>L’ajouter comme nouvelle version</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>joining of two articles</source>
        <translation>réunion de deux articles</translation>
    </message>
    <message>
        <source>This note was changed in another window meanwhile. There it now reads: “{theirs}”. Nothing is lost: the wording that does not stand is in the note’s history.</source>
        <translation>Cette note a été changée entre-temps dans une autre fenêtre. On y lit maintenant : « {theirs} ». Rien n’est perdu : le texte qui n’est pas retenu est dans l’historique de la note.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}</source>
        <translation>Revenir à la copie du {when}</translation>
    </message>
    <message>
        <source>Save what can still be read</source>
        <translation>Sauver ce qui est encore lisible</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>{what} Nothing in it was changed.</source>
        <translation>{what} Rien n’y a été changé.</translation>
    </message>
</context>
<context>
    <name>LibraryService</name>
    <message>
        <source>Opening the library</source>
        <translation>Ouverture de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Checked before?</source>
        <translation>Déjà vérifié ?</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Unanchored</source>
        <translation>Sans ancrage</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>Notes without a place</source>
        <translation>Notes sans emplacement</translation>
    </message>
    <message>
        <source>Show the article</source>
        <translation>Montrer l’article</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>C’est là</translation>
    </message>
    <message>
        <source>The note belongs to the candidate.</source>
        <translation>La note va avec ce passage.</translation>
    </message>
    <message>
        <source>Put it on the selection</source>
        <translation>La mettre sur la sélection</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>Sélectionnez d’abord les mots dans l’article.</translation>
    </message>
    <message>
        <source>Every note has its place.</source>
        <translation>Chaque note a son emplacement.</translation>
    </message>
    <message>
        <source>Taken on: “{words}”</source>
        <translation>Prise sur : « {words} »</translation>
    </message>
    <message>
        <source>Perhaps here: “{words}” ({percent} % sure)</source>
        <translation>Peut-être ici : « {words} » (sûr à {percent} %)</translation>
    </message>
    <message>
        <source>Nothing in the new text is like it.</source>
        <translation>Rien dans le nouveau texte n’y ressemble.</translation>
    </message>
    <message>
        <source>Show the article and select the words that the note belongs to, then try again.</source>
        <translation>Montrez l’article et sélectionnez les mots auxquels la note appartient, puis réessayez.</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>emplacement d’une note</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied with its source.</source>
        <translation>Copié avec sa source.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>There is none further down.</source>
        <translation>Il n’y en a pas plus bas.</translation>
    </message>
    <message>
        <source>There is none further up.</source>
        <translation>Il n’y en a pas plus haut.</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Protected source</source>
        <translation>Source protégée</translation>
    </message>
    <message>
        <source>A protected note never goes into an export.</source>
        <translation>Une note protégée n’entre jamais dans un export.</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Aucun verdict</translation>
    </message>
    <message>
        <source>{verdict} (no longer in use)</source>
        <translation>{verdict} (n’est plus proposé)</translation>
    </message>
    <message>
        <source>Evidence ({count}) …</source>
        <translation>Preuves ({count}) …</translation>
    </message>
    <message>
        <source>Evidence …</source>
        <translation>Preuves …</translation>
    </message>
</context>
<context>
    <name>NoteHistoryDialog</name>
    <message>
        <source>History of the note</source>
        <translation>Historique de la note</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>{when}, another window’s</source>
        <translation>{when}, d’une autre fenêtre</translation>
    </message>
    <message>
        <source>The words then</source>
        <translation>Les mots d’alors</translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>Rétablir ce texte</translation>
    </message>
</context>
<context>
    <name>NoteLane</name>
    <message>
        <source>Notes beside the text</source>
        <translation>Notes à côté du texte</translation>
    </message>
</context>
<context>
    <name>NoteTaking</name>
    <message>
        <source>Click a coloured passage or select some text, then take the note.</source>
        <translation>Cliquez sur un passage coloré ou sélectionnez du texte, puis prenez la note.</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>nouvelle note</translation>
    </message>
    <message>
        <source>change of a note</source>
        <translation>modification d’une note</translation>
    </message>
    <message>
        <source>removal of a note</source>
        <translation>suppression d’une note</translation>
    </message>
    <message>
        <source>older wording of a note</source>
        <translation>ancien texte d’une note</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Write here; it is saved while you type.</source>
        <translation>Écrivez ici ; le texte est enregistré pendant la frappe.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>NotesDock</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes on this article</source>
        <translation>Notes sur cet article</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historique …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{words}  (its place is not found)</source>
        <translation>{words}  (emplacement introuvable)</translation>
    </message>
    <message>
        <source>Choose a statement or select text.</source>
        <translation>Choisissez un propos ou sélectionnez du texte.</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>There is nothing to open in the clipboard. Copy the text of an article and try again.</source>
        <translation>Il n’y a rien à ouvrir dans le presse-papiers. Copiez le texte d’un article et réessayez.</translation>
    </message>
    <message>
        <source>Scanned document</source>
        <translation>Document numérisé</translation>
    </message>
    <message>
        <source>Text recognition is installed and can read the scan on this machine. It takes a few seconds a page and makes mistakes: compare quotations with the original.</source>
        <translation>La reconnaissance de texte est installée et peut lire la numérisation sur cette machine. Elle prend quelques secondes par page et fait des erreurs : comparez les citations avec l’original.</translation>
    </message>
    <message>
        <source>Read the scan</source>
        <translation>Lire la numérisation</translation>
    </message>
</context>
<context>
    <name>OriginalPanel</name>
    <message>
        <source>Original pages</source>
        <translation>Pages de l’original</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Close the original pages</source>
        <translation>Fermer les pages de l’original</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages of the original</source>
        <translation>Pages de l’original</translation>
    </message>
    <message>
        <source>Drawing page {number} …</source>
        <translation>Dessin de la page {number} …</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name of a speaker</source>
        <translation>Nom d’un locuteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Démentis</translation>
    </message>
    <message>
        <source>Other attributions</source>
        <translation>Autres attributions</translation>
    </message>
    <message>
        <source>What the speaker said</source>
        <translation>Ce que le locuteur a dit</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Perhaps the same person in other articles:</source>
        <translation>Peut-être la même personne dans d’autres articles :</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>You confirmed that this is one person.</source>
        <translation>Vous avez confirmé que c’est une seule personne.</translation>
    </message>
    <message>
        <source>{name}: {claims} claims, {denials} denials, {other} other, in {articles} articles</source>
        <translation>{name} : {claims} affirmations, {denials} démentis, {other} autres, dans {articles} articles</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>même personne</translation>
    </message>
    <message>
        <source>different persons</source>
        <translation>personnes différentes</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the note</source>
        <translation>Aperçu de la note</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Password needed</source>
        <translation>Mot de passe requis</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ReadingService</name>
    <message>
        <source>Reading the original again</source>
        <translation>Nouvelle lecture de l’original</translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation>Ouverture de l’article</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation>Chargement du modèle de langue</translation>
    </message>
    <message>
        <source>Finding statements in {title}</source>
        <translation>Recherche des propos dans {title}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Notes keep a verdict that you take away; it is only no longer offered.</source>
        <translation>Les notes gardent un verdict que vous retirez ; il n’est simplement plus proposé.</translation>
    </message>
    <message>
        <source>New verdict</source>
        <translation>Nouveau verdict</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, begin*, =&quot;Letter for letter&quot;, -without, speaker:name, tag:name …</source>
        <translation>Mots, &quot;une suite&quot;, début*, =&quot;À la lettre&quot;, -sans, speaker:nom, tag:nom …</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Démentis</translation>
    </message>
    <message>
        <source>Other attributions</source>
        <translation>Autres attributions</translation>
    </message>
    <message>
        <source>Articles’ own claims</source>
        <translation>Affirmations des articles</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Tous les verdicts</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Source site</source>
        <translation>Site d’origine</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>from 2026-01</source>
        <translation>depuis 2026-01</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>up to 2026-12</source>
        <translation>jusqu’à 2026-12</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Type what you look for, or choose a filter.</source>
        <translation>Tapez ce que vous cherchez, ou choisissez un filtre.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>{statements} statements, {notes} notes, {texts} texts (of each {limit} at most)</source>
        <translation>{statements} propos, {notes} notes, {texts} textes (au plus {limit} de chaque)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Reading settings</source>
        <translation>Réglages de lecture</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>&amp;No motion: nothing blinks or slides</source>
        <translation>&amp;Sans mouvement : rien ne clignote ni ne glisse</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Une autre langue est utilisée à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Line length</source>
        <translation>&amp;Longueur des lignes</translation>
    </message>
    <message>
        <source>Line &amp;spacing</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Search by action, menu or key</source>
        <translation>Rechercher par action, menu ou touche</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Nouvelles touches :</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}”. Change that one first.</source>
        <translation>{keys} est pris par « {action} ». Changez d’abord celui-là.</translation>
    </message>
</context>
<context>
    <name>SpeakersDock</name>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer …</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Fusionner …</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Séparer …</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Démentis</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>{role} · speaks for {body}</source>
        <translation>{role} · parle pour {body}</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>place, stands for its government</source>
        <translation>lieu, désigne son gouvernement</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>Also called: {names}</source>
        <translation>Aussi appelé : {names}</translation>
    </message>
    <message>
        <source>{name}, also: {aliases}</source>
        <translation>{name}, aussi : {aliases}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Who says what, and who denies it</source>
        <translation>Qui dit quoi, et qui le dément</translation>
    </message>
    <message>
        <source>Drop an article here, or open one. Nothing leaves your machine.</source>
        <translation>Déposez un article ici, ou ouvrez-en un. Rien ne quitte votre machine.</translation>
    </message>
    <message>
        <source>Open an article …</source>
        <translation>Ouvrir un article …</translation>
    </message>
    <message>
        <source>Open a web page …</source>
        <translation>Ouvrir une page web …</translation>
    </message>
    <message>
        <source>Show the sample article</source>
        <translation>Montrer l’article d’exemple</translation>
    </message>
    <message>
        <source>Articles in the library</source>
        <translation>Articles de la bibliothèque</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>Dans votre bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementLane</name>
    <message>
        <source>Statements beside the text</source>
        <translation>Propos à côté du texte</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Démenti</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Article’s own</source>
        <translation>De l’article</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Right in 100</source>
        <translation>Justes sur 100</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>StatementsDock</name>
    <message>
        <source>Statements</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Search the statements</source>
        <translation>Rechercher dans les propos</translation>
    </message>
    <message>
        <source>Search by words or speaker</source>
        <translation>Rechercher par mots ou locuteur</translation>
    </message>
    <message>
        <source>Only what the legend shows</source>
        <translation>Seulement ce que montre la légende</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Finding statements</source>
        <translation>Recherche des propos</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Empty the trash …</source>
        <translation>Vider la corbeille …</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Article : {title}</translation>
    </message>
    <message>
        <source>Note: {words}  ·  {title}</source>
        <translation>Note : {words}  ·  {title}</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>Effacer définitivement tout ce qui est dans la corbeille ?</translation>
    </message>
    <message>
        <source>This is the one thing that cannot be undone. Copies of the library keep it.</source>
        <translation>C’est la seule chose qui ne peut pas être annulée. Les copies de la bibliothèque la gardent.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Effacer définitivement</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>The evidence supports the statement and nothing of weight is left out.</source>
        <translation>Les preuves confirment le propos et rien d’important n’est omis.</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <translation>Plutôt vrai</translation>
    </message>
    <message>
        <source>Right in substance; needs clarification or context.</source>
        <translation>Juste sur le fond ; demande des précisions ou du contexte.</translation>
    </message>
    <message>
        <source>Misleading</source>
        <translation>Trompeur</translation>
    </message>
    <message>
        <source>Contains facts but leads to a wrong conclusion.</source>
        <translation>Contient des faits mais mène à une conclusion fausse.</translation>
    </message>
    <message>
        <source>Mostly false</source>
        <translation>Plutôt faux</translation>
    </message>
    <message>
        <source>Contains an element of truth but is wrong in substance.</source>
        <translation>Contient une part de vérité mais est faux sur le fond.</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>The evidence contradicts the statement.</source>
        <translation>Les preuves contredisent le propos.</translation>
    </message>
    <message>
        <source>Unverifiable</source>
        <translation>Invérifiable</translation>
    </message>
    <message>
        <source>The evidence that can be had does not decide it.</source>
        <translation>Les preuves disponibles ne permettent pas de trancher.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Nobody has checked it yet.</source>
        <translation>Personne ne l’a encore vérifié.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the welcome</source>
        <translation>Fermer l’accueil</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Somebody says that something is so. Blue, one line.</source>
        <translation>Quelqu’un dit que les choses sont ainsi. Bleu, un trait.</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Démentis</translation>
    </message>
    <message>
        <source>Somebody rejects what another says. Orange, two lines. The panel on the right tells what is denied.</source>
        <translation>Quelqu’un rejette ce que dit un autre. Orange, deux traits. Le panneau de droite indique ce qui est démenti.</translation>
    </message>
    <message>
        <source>Other attributions</source>
        <translation>Autres attributions</translation>
    </message>
    <message>
        <source>Opinions, promises, questions and refusals to comment. Grey, dotted.</source>
        <translation>Opinions, promesses, questions et refus de commenter. Gris, pointillé.</translation>
    </message>
    <message>
        <source>The article’s own claims</source>
        <translation>Les affirmations de l’article</translation>
    </message>
    <message>
        <source>Nobody else says it: the article itself does. Pale, dashed.</source>
        <translation>Personne d’autre ne le dit : c’est l’article lui-même. Pâle, tirets.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>The source is underlined, the reporting word dotted; a bar beside the text bears the speaker’s initials. Click a speaker on the left to see only what that speaker says.</source>
        <translation>La source est soulignée, le mot qui rapporte est pointillé ; une barre à côté du texte porte les initiales du locuteur. Cliquez sur un locuteur à gauche pour ne voir que ce qu’il dit.</translation>
    </message>
    <message>
        <source>Your word counts</source>
        <translation>Votre avis compte</translation>
    </message>
    <message>
        <source>Colours tell who says what, not what is true, and some are wrong. Correct them, take notes with Ctrl+N, and find everything else with Ctrl+K.</source>
        <translation>Les couleurs disent qui dit quoi, non ce qui est vrai, et certaines sont fausses. Corrigez-les, prenez des notes avec Ctrl+N, et trouvez tout le reste avec Ctrl+K.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Commencer à lire</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
</TS>
