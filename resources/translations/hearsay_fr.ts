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
        <translation>Déjà &amp;vérifié&#xa0;? …</translation>
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
        <source>&amp;Export articles of the library …</source>
        <translation>&amp;Exporter des articles de la bibliothèque …</translation>
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
        <translation>Seule cette page est demandée&#xa0;: ni images, ni scripts, ni traceurs, et aucun cookie n’est conservé. Le site voit votre adresse réseau, comme dans un navigateur.</translation>
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
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>As PDF, Word document, fact-check sheet …</source>
        <translation>En PDF, document Word, fiche de vérification …</translation>
    </message>
    <message>
        <source>Pack into one file …</source>
        <translation>Réunir dans un fichier …</translation>
    </message>
    <message>
        <source>For another library of Hearsay</source>
        <translation>Pour une autre bibliothèque de Hearsay</translation>
    </message>
    <message>
        <source>Select the articles to export; Ctrl+A selects all.</source>
        <translation>Sélectionnez les articles à exporter ; Ctrl+A les sélectionne tous.</translation>
    </message>
    <message>
        <source>Pack into one file</source>
        <translation>Réunir dans un fichier</translation>
    </message>
    <message>
        <source>Written: {articles} articles, {notes} notes.</source>
        <translation>Écrit&#xa0;: {articles} articles, {notes} notes.</translation>
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
        <translation>Quelle copie&#xa0;? La bibliothèque actuelle est gardée sous un autre nom.</translation>
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
        <translation>Déjà vérifié&#xa0;?</translation>
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
        <translation>Comparaison par les mots en commun&#xa0;: aucun modèle de phrases n’est installé.</translation>
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
        <translation>Que voulez-vous faire&#xa0;?</translation>
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
        <translation>{count} corrections&#xa0;; les dernières analyses en disent {agreed} d’elles-mêmes.</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Choose a statement first: click it, or press J and K.</source>
        <translation>Choisissez d’abord un propos&#xa0;: cliquez dessus, ou appuyez sur J et K.</translation>
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
        <translation>Qui dit cela&#xa0;?</translation>
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
        <translation>Comment s’appelle «&#xa0;{name}&#xa0;»&#xa0;?</translation>
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
        <translation>«&#xa0;{name}&#xa0;» est la même personne que&#xa0;:</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>“{name}” goes by no other name here, so there is nothing to split.</source>
        <translation>«&#xa0;{name}&#xa0;» ne porte ici aucun autre nom&#xa0;: il n’y a rien à séparer.</translation>
    </message>
    <message>
        <source>Split the speaker</source>
        <translation>Séparer le locuteur</translation>
    </message>
    <message>
        <source>Which of these are not “{name}”?</source>
        <translation>Lesquels ne sont pas «&#xa0;{name}&#xa0;»&#xa0;?</translation>
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
        <translation>Voici tout ce qui est copié&#xa0;: des versions et des endroits du programme. Rien de vos articles ni de vos notes n’y figure, et rien n’est envoyé nulle part.</translation>
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
        <translation>Pourquoi&#xa0;:</translation>
    </message>
    <message>
        <source>Sure:</source>
        <translation>Fiabilité&#xa0;:</translation>
    </message>
    <message>
        <source>Cue:</source>
        <translation>Indice&#xa0;:</translation>
    </message>
    <message>
        <source>In the text:</source>
        <translation>Dans le texte&#xa0;:</translation>
    </message>
    <message>
        <source>Denies:</source>
        <translation>Dément&#xa0;:</translation>
    </message>
    <message>
        <source>Denied by:</source>
        <translation>Démenti par&#xa0;:</translation>
    </message>
    <message>
        <source>Reported in:</source>
        <translation>Rapporté dans&#xa0;:</translation>
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
    <message numerus="yes">
        <source>Export %n article(s)</source>
        <translation>
            <numerusform>Exporter %n article</numerusform>
            <numerusform>Exporter %n articles</numerusform>
        </translation>
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
        <source>All of them in &amp;one file</source>
        <translation>Tous dans &amp;un seul fichier</translation>
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
        <source>None of these articles has an analysis yet: open them once.</source>
        <translation>Aucun de ces articles n’a encore été analysé : ouvrez-les une fois.</translation>
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
        <source>The others are on other articles, or are here already.</source>
        <translation>Les autres portent sur d’autres articles, ou sont déjà ici.</translation>
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
        <translation>Montrer ou estomper&#xa0;: {kind}</translation>
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
        <translation>«&#xa0;{title}&#xa0;» semble être déjà dans votre bibliothèque&#xa0;: ouvert le {day}, {notes}. {why}</translation>
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
        <translation>Cette note a été changée entre-temps dans une autre fenêtre. On y lit maintenant&#xa0;: «&#xa0;{theirs}&#xa0;». Rien n’est perdu&#xa0;: le texte qui n’est pas retenu est dans l’historique de la note.</translation>
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
        <translation>Déjà vérifié&#xa0;?</translation>
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
        <translation>Prise sur&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Perhaps here: “{words}” ({percent} % sure)</source>
        <translation>Peut-être ici&#xa0;: «&#xa0;{words}&#xa0;» (sûr à {percent} %)</translation>
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
        <translation>Écrit&#xa0;: {file}</translation>
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
    <name>Messages</name>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>A flat “no” answers the question.</source>
        <translation>Un «&#xa0;non&#xa0;» tout court répond à la question.</translation>
    </message>
    <message>
        <source>A negative assertion beside a denial by the same speaker.</source>
        <translation>Une affirmation négative à côté d’un démenti du même locuteur.</translation>
    </message>
    <message>
        <source>A negative assertion that answers what is said elsewhere.</source>
        <translation>Une affirmation négative qui répond à ce qui est dit ailleurs.</translation>
    </message>
    <message>
        <source>A negative assertion that answers what the article reports.</source>
        <translation>Une affirmation négative qui répond à ce que l’article rapporte.</translation>
    </message>
    <message>
        <source>A plea of guilty.</source>
        <translation>Une reconnaissance de culpabilité.</translation>
    </message>
    <message>
        <source>A plea of not guilty denies the charge.</source>
        <translation>Plaider non coupable, c’est démentir l’accusation.</translation>
    </message>
    <message>
        <source>A question in a transcript.</source>
        <translation>Une question dans une transcription.</translation>
    </message>
    <message>
        <source>A quotation without a cue: it goes on from the speaker before.</source>
        <translation>Une citation sans verbe d’introduction&#xa0;: le locuteur précédent continue.</translation>
    </message>
    <message>
        <source>A redirect led from an encrypted to an unencrypted connection.</source>
        <translation>Une redirection a mené d’une connexion chiffrée à une connexion non chiffrée.</translation>
    </message>
    <message>
        <source>A turn in a transcript.</source>
        <translation>Une prise de parole dans une transcription.</translation>
    </message>
    <message>
        <source>A “yes” answers the question.</source>
        <translation>Un «&#xa0;oui&#xa0;» répond à la question.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Another program has been writing to the library {path} for a long time.</source>
        <translation>Un autre programme écrit depuis longtemps dans la bibliothèque {path}.</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it where you may read it.</source>
        <translation>Demandez l’autorisation à son propriétaire, ou copiez-le là où vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection.</source>
        <translation>Demandez à l’éditeur un exemplaire sans protection.</translation>
    </message>
    <message>
        <source>Attachments were not opened: {join}.</source>
        <translation>Les pièces jointes n’ont pas été ouvertes&#xa0;: {join}.</translation>
    </message>
    <message>
        <source>Both wordings are kept: choose which one is to stand.</source>
        <translation>Les deux rédactions sont conservées&#xa0;: choisissez celle qui doit rester.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another library with --library.</source>
        <translation>Changez ses droits d’accès, ou choisissez une autre bibliothèque avec --library.</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, or choose another library with --library.</source>
        <translation>Changez les droits d’accès du fichier et de son dossier, ou choisissez une autre bibliothèque avec --library.</translation>
    </message>
    <message>
        <source>Check it and enter it again.</source>
        <translation>Vérifiez-le et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Check that it was downloaded completely.</source>
        <translation>Vérifiez que le téléchargement est complet.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>Vérifiez que l’enregistrement ou le téléchargement est complet.</translation>
    </message>
    <message>
        <source>Check that the disk is there and has room, or choose another library with --library.</source>
        <translation>Vérifiez que le disque est présent et a de la place, ou choisissez une autre bibliothèque avec --library.</translation>
    </message>
    <message>
        <source>Check that the disk or network folder is still connected, and try again.</source>
        <translation>Vérifiez que le disque ou le dossier réseau est toujours connecté, et réessayez.</translation>
    </message>
    <message>
        <source>Check that they are not blank or too faint.</source>
        <translation>Vérifiez qu’elles ne sont ni blanches ni trop pâles.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the address; the page may have been moved or deleted.</source>
        <translation>Vérifiez l’adresse&#xa0;; la page a pu être déplacée ou supprimée.</translation>
    </message>
    <message>
        <source>Check the connection and try again, or open the page in a browser.</source>
        <translation>Vérifiez la connexion et réessayez, ou ouvrez la page dans un navigateur.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>Check the date of this computer. Do not enter anything on this site.</source>
        <translation>Vérifiez la date de cet ordinateur. Ne saisissez rien sur ce site.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Check the name; it may have been moved, renamed or deleted.</source>
        <translation>Vérifiez le nom&#xa0;; le fichier a pu être déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>Choose a JSON file of web annotations (JSON-LD) or a Hypothesis export.</source>
        <translation>Choisissez un fichier JSON d’annotations web (JSON-LD) ou un export d’Hypothesis.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with room.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Choose another file with --library; nothing in this one was changed.</source>
        <translation>Choisissez un autre fichier avec --library&#xa0;; rien n’a été modifié dans celui-ci.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another place or make room.</source>
        <translation>Choisissez un autre emplacement ou faites de la place.</translation>
    </message>
    <message>
        <source>Choose one of these: {join}.</source>
        <translation>Choisissez parmi&#xa0;: {join}.</translation>
    </message>
    <message>
        <source>Choose the marked-up PDF instead.</source>
        <translation>Choisissez plutôt le PDF annoté.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Close the original view and open it again.</source>
        <translation>Fermez la vue de l’original et rouvrez-la.</translation>
    </message>
    <message>
        <source>Close the other window or wait for it; what you wrote is kept here and tried again.</source>
        <translation>Fermez l’autre fenêtre ou attendez-la&#xa0;; ce que vous avez écrit est gardé ici et sera réessayé.</translation>
    </message>
    <message>
        <source>Comments in this format cannot be taken over; save the document as DOCX to keep them.</source>
        <translation>Les commentaires de ce format ne peuvent pas être repris&#xa0;; enregistrez le document en DOCX pour les garder.</translation>
    </message>
    <message>
        <source>Contains an element of truth but is wrong in substance.</source>
        <translation>Contient une part de vérité, mais est faux sur le fond.</translation>
    </message>
    <message>
        <source>Contains facts but leads to a wrong conclusion.</source>
        <translation>Contient des faits, mais mène à une conclusion fausse.</translation>
    </message>
    <message>
        <source>Copy the text of the article and try again.</source>
        <translation>Copiez le texte de l’article et réessayez.</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copie de la bibliothèque</translation>
    </message>
    <message>
        <source>Damaged pages were left out: {_numbers}.</source>
        <translation>Des pages endommagées ont été laissées de côté&#xa0;: {_numbers}.</translation>
    </message>
    <message>
        <source>Do not open this address, or ask the publisher.</source>
        <translation>N’ouvrez pas cette adresse, ou demandez à l’éditeur.</translation>
    </message>
    <message>
        <source>Do not open this address.</source>
        <translation>N’ouvrez pas cette adresse.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Download it in a browser and open the file.</source>
        <translation>Téléchargez-le dans un navigateur et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>Download or copy it again, completely.</source>
        <translation>Téléchargez-le ou copiez-le de nouveau, en entier.</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in another program and print it to a new PDF.</source>
        <translation>Téléchargez-le ou copiez-le de nouveau, ou ouvrez-le dans un autre programme et imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in the program that made it and save it anew.</source>
        <translation>Téléchargez-le ou copiez-le de nouveau, ou ouvrez-le dans le programme qui l’a créé et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>Livres numériques</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://.</source>
        <translation>Saisissez une adresse qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Enter its password to open it.</source>
        <translation>Saisissez son mot de passe pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Enter the address without the part before the @.</source>
        <translation>Saisissez l’adresse sans la partie qui précède le @.</translation>
    </message>
    <message>
        <source>Every verdict needs a name of its own.</source>
        <translation>Chaque verdict doit avoir un nom à lui.</translation>
    </message>
    <message>
        <source>Everything on this page is shown already.</source>
        <translation>Tout le contenu de cette page est déjà affiché.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check that the disk works and has room, then try again.</source>
        <translation>Tout ce qui a été enregistré avant est en sûreté. Vérifiez que le disque fonctionne et a de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Make room on the disk; the change is tried again when you go on typing.</source>
        <translation>Tout ce qui a été enregistré avant est en sûreté. Faites de la place sur le disque&#xa0;; la modification est réessayée dès que vous continuez à écrire.</translation>
    </message>
    <message>
        <source>Export fewer at a time.</source>
        <translation>Exportez-en moins à la fois.</translation>
    </message>
    <message>
        <source>Export it in another format instead, and please report what the message says.</source>
        <translation>Exportez-le plutôt dans un autre format, et signalez ce que dit le message.</translation>
    </message>
    <message>
        <source>Exporting articles</source>
        <translation>Exportation d’articles</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux d’actualités</translation>
    </message>
    <message>
        <source>Finding statements</source>
        <translation>Recherche des déclarations</translation>
    </message>
    <message>
        <source>Finding the article on the page</source>
        <translation>Recherche de l’article dans la page</translation>
    </message>
    <message>
        <source>Free some room on the disk, or choose another one.</source>
        <translation>Libérez de la place sur le disque, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Give each step another name.</source>
        <translation>Donnez à chaque degré un nom différent.</translation>
    </message>
    <message>
        <source>Go back to a copy with `hearsay restore`.</source>
        <translation>Revenez à une copie avec `hearsay restore`.</translation>
    </message>
    <message>
        <source>Have it written again with `hearsay library export`.</source>
        <translation>Faites-le écrire à nouveau avec `hearsay library export`.</translation>
    </message>
    <message>
        <source>Hearsay made a mistake ({kind}).</source>
        <translation>Hearsay a commis une erreur ({kind}).</translation>
    </message>
    <message>
        <source>Hearsay made a mistake ({kind}): {what}.</source>
        <translation>Hearsay a commis une erreur ({kind})&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Hearsay opens text, not recordings or pictures.</source>
        <translation>Hearsay ouvre du texte, pas des enregistrements ni des images.</translation>
    </message>
    <message>
        <source>If it is a document of another program, save it there as PDF, DOCX or plain text and open that.</source>
        <translation>Si c’est un document d’un autre programme, enregistrez-le dans celui-ci en PDF, DOCX ou texte brut et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Importation d’articles</translation>
    </message>
    <message>
        <source>Install Hearsay again to compare by meaning.</source>
        <translation>Réinstallez Hearsay pour comparer par le sens.</translation>
    </message>
    <message>
        <source>Install Hearsay again to have the better analysis back.</source>
        <translation>Réinstallez Hearsay pour retrouver la meilleure analyse.</translation>
    </message>
    <message>
        <source>Install Hearsay again: some of its files are missing or damaged.</source>
        <translation>Réinstallez Hearsay&#xa0;: certains de ses fichiers manquent ou sont endommagés.</translation>
    </message>
    <message>
        <source>Install it (python -m spacy download {name}), or leave out --model.</source>
        <translation>Installez-le (python -m spacy download {name}), ou omettez --model.</translation>
    </message>
    <message>
        <source>Install tesseract (package “tesseract-ocr”) and open it again, or ask the sender for the text.</source>
        <translation>Installez tesseract (paquet «&#xa0;tesseract-ocr&#xa0;») et rouvrez-le, ou demandez le texte à l’expéditeur.</translation>
    </message>
    <message>
        <source>It goes on with the denial before it.</source>
        <translation>Elle continue le démenti qui précède.</translation>
    </message>
    <message>
        <source>It is a call to do something.</source>
        <translation>C’est un appel à faire quelque chose.</translation>
    </message>
    <message>
        <source>It is a judgement.</source>
        <translation>C’est un jugement.</translation>
    </message>
    <message>
        <source>It is a question, or leaves one open.</source>
        <translation>C’est une question, ou elle en laisse une ouverte.</translation>
    </message>
    <message>
        <source>It is a question.</source>
        <translation>C’est une question.</translation>
    </message>
    <message>
        <source>It is a refusal to answer.</source>
        <translation>C’est un refus de répondre.</translation>
    </message>
    <message>
        <source>It is an opinion or a wish.</source>
        <translation>C’est une opinion ou un souhait.</translation>
    </message>
    <message>
        <source>It is not said where the check is published (“Published at” in the window, --review-address).</source>
        <translation>Il n’est pas dit où la vérification est publiée («&#xa0;Publié à l’adresse&#xa0;» dans la fenêtre, --review-address).</translation>
    </message>
    <message>
        <source>It is worded as a rejection of what was said.</source>
        <translation>La formulation est celle d’un rejet de ce qui a été dit.</translation>
    </message>
    <message>
        <source>It is worded as a statement of fact.</source>
        <translation>La formulation est celle d’un fait.</translation>
    </message>
    <message>
        <source>It is worded as an opinion, a wish, a question or an intention.</source>
        <translation>La formulation est celle d’une opinion, d’un souhait, d’une question ou d’une intention.</translation>
    </message>
    <message>
        <source>It may be damaged or made to do harm. If you trust it, save the part you need as plain text.</source>
        <translation>Il est peut-être endommagé ou conçu pour nuire. Si vous lui faites confiance, enregistrez la partie voulue en texte brut.</translation>
    </message>
    <message>
        <source>It may be made to do harm. If you trust it, open its pages in a browser and save them as HTML.</source>
        <translation>Il est peut-être conçu pour nuire. Si vous lui faites confiance, ouvrez ses pages dans un navigateur et enregistrez-les en HTML.</translation>
    </message>
    <message>
        <source>It may be made to do harm. If you trust it, save the part you need as plain text.</source>
        <translation>Il est peut-être conçu pour nuire. Si vous lui faites confiance, enregistrez la partie voulue en texte brut.</translation>
    </message>
    <message>
        <source>It may be made to do harm. If you trust it, split it and open the part you need.</source>
        <translation>Il est peut-être conçu pour nuire. Si vous lui faites confiance, découpez-le et ouvrez la partie voulue.</translation>
    </message>
    <message>
        <source>It may build its text with a script. Open it in a browser, copy the article and paste it here.</source>
        <translation>Son texte est peut-être produit par un script. Ouvrez-la dans un navigateur, copiez l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>It may hold only pictures of pages.</source>
        <translation>Il ne contient peut-être que des images de pages.</translation>
    </message>
    <message>
        <source>It may hold only pictures or attachments; save and open those.</source>
        <translation>Il ne contient peut-être que des images ou des pièces jointes&#xa0;; enregistrez-les et ouvrez-les.</translation>
    </message>
    <message>
        <source>It may hold only pictures; ask for the text.</source>
        <translation>Il ne contient peut-être que des images&#xa0;; demandez le texte.</translation>
    </message>
    <message>
        <source>It neither confirms nor denies.</source>
        <translation>Elle ne confirme ni ne dément.</translation>
    </message>
    <message>
        <source>It says what might be.</source>
        <translation>Elle dit ce qui pourrait être.</translation>
    </message>
    <message>
        <source>It says what ought to be.</source>
        <translation>Elle dit ce qui devrait être.</translation>
    </message>
    <message>
        <source>It speaks of the future.</source>
        <translation>Elle parle de l’avenir.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Its text, where it has any, is in the clean view.</source>
        <translation>Son texte, si elle en a un, se trouve dans la vue simple.</translation>
    </message>
    <message>
        <source>Keep it elsewhere and put its address into the link.</source>
        <translation>Gardez-le ailleurs et mettez son adresse dans le lien.</translation>
    </message>
    <message>
        <source>Leave out --model: a package has its own model; from a clone of Hearsay others can be used.</source>
        <translation>Omettez --model&#xa0;: un paquet a son propre modèle&#xa0;; depuis un clone de Hearsay on peut en utiliser d’autres.</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>Listes d’adresses</translation>
    </message>
    <message>
        <source>Look at it again, then make your change.</source>
        <translation>Relisez-la, puis faites votre modification.</translation>
    </message>
    <message>
        <source>Look for it in a web archive, and open what you find there.</source>
        <translation>Cherchez-la dans une archive du web et ouvrez ce que vous y trouvez.</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Préparation de l’aperçu</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Merging the library</source>
        <translation>Fusion de la bibliothèque</translation>
    </message>
    <message>
        <source>Move some of them elsewhere.</source>
        <translation>Déplacez-en quelques-unes ailleurs.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nommez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>Name a file with --library.</source>
        <translation>Nommez un fichier avec --library.</translation>
    </message>
    <message>
        <source>Name another one with --library.</source>
        <translation>Nommez-en une autre avec --library.</translation>
    </message>
    <message>
        <source>No English language model is installed, so nothing is coloured.</source>
        <translation>Aucun modèle de langue anglaise n’est installé, donc rien n’est coloré.</translation>
    </message>
    <message>
        <source>No evidence is noted.</source>
        <translation>Aucune preuve n’est notée.</translation>
    </message>
    <message>
        <source>No font on this machine can show {some}: the PDF has an empty box in their place. Install fonts with these characters, such as Noto, and export again.</source>
        <translation>Aucune police de cette machine ne peut afficher {some}&#xa0;: le PDF montre une case vide à leur place. Installez des polices qui ont ces caractères, comme Noto, et exportez de nouveau.</translation>
    </message>
    <message>
        <source>No text could be recognised on the pages of this PDF.</source>
        <translation>Aucun texte n’a pu être reconnu sur les pages de ce PDF.</translation>
    </message>
    <message>
        <source>Nobody has checked it yet.</source>
        <translation>Personne ne l’a encore vérifiée.</translation>
    </message>
    <message>
        <source>Nobody is cited for it, and it gives {reason}.</source>
        <translation>Personne n’est cité à l’appui, et elle donne {reason}.</translation>
    </message>
    <message>
        <source>Nobody is named who made the claim.</source>
        <translation>L’auteur de l’affirmation n’est pas nommé.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>Rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Keep the file, and open its newest copy with --library {copies}.</source>
        <translation>Rien n’y a été modifié. Gardez le fichier, et ouvrez sa copie la plus récente avec --library {copies}.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Save what can still be read with `hearsay restore --rescue`, or choose another library with --library.</source>
        <translation>Rien n’y a été modifié. Sauvez ce qui peut encore être lu avec `hearsay restore --rescue`, ou choisissez une autre bibliothèque avec --library.</translation>
    </message>
    <message>
        <source>Nothing sound could be made of {path}.</source>
        <translation>Rien de sain n’a pu être tiré de {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to a copy with `hearsay restore`.</source>
        <translation>Rien n’a été modifié. Revenez à une copie avec `hearsay restore`.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to an earlier copy with `hearsay restore`.</source>
        <translation>Rien n’a été modifié. Revenez à une copie antérieure avec `hearsay restore`.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try an older copy.</source>
        <translation>Rien n’a été modifié. Essayez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>Only the first {MOST_PAGES} of {count} pages were read.</source>
        <translation>Seules les {MOST_PAGES} premières pages sur {count} ont été lues.</translation>
    </message>
    <message>
        <source>Only the first {_MOST_CHAPTERS} of {len} chapters were read.</source>
        <translation>Seuls les {_MOST_CHAPTERS} premiers chapitres sur {len} ont été lus.</translation>
    </message>
    <message>
        <source>Only the first {_MOST_PAGES} pages of the archive were read.</source>
        <translation>Seules les {_MOST_PAGES} premières pages de l’archive ont été lues.</translation>
    </message>
    <message>
        <source>Open it again with text recognition; the recognised words can be wrong.</source>
        <translation>Rouvrez-le avec la reconnaissance de texte&#xa0;; les mots reconnus peuvent être faux.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice with its password and save it without one.</source>
        <translation>Ouvrez-le dans LibreOffice avec son mot de passe et enregistrez-le sans.</translation>
    </message>
    <message>
        <source>Open it in Word with its password, save it without one, and open that.</source>
        <translation>Ouvrez-le dans Word avec son mot de passe, enregistrez-le sans, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the article and paste it here.</source>
        <translation>Ouvrez-la dans un navigateur, copiez l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again or as PDF, and open that.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé, enregistrez-le de nouveau ou en PDF, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Open its file again.</source>
        <translation>Rouvrez son fichier.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Ouvrez-en d’abord un.</translation>
    </message>
    <message>
        <source>Open only the part you need.</source>
        <translation>N’ouvrez que la partie voulue.</translation>
    </message>
    <message>
        <source>Open only the part you need: split the file, or copy the passage and paste it.</source>
        <translation>N’ouvrez que la partie voulue&#xa0;: découpez le fichier, ou copiez le passage et collez-le.</translation>
    </message>
    <message>
        <source>Open the page in a browser and save it again, or copy its text and paste it.</source>
        <translation>Ouvrez la page dans un navigateur et enregistrez-la de nouveau, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>Open the page in a browser and save it as HTML.</source>
        <translation>Ouvrez la page dans un navigateur et enregistrez-la en HTML.</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it or copy its text, and open that.</source>
        <translation>Ouvrez la page dans un navigateur, enregistrez-la ou copiez son texte, et ouvrez cela.</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the file.</source>
        <translation>Ouvrez la page dans un navigateur, enregistrez-la, et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>Open the page that the picture, sound or video is on.</source>
        <translation>Ouvrez la page où se trouve l’image, le son ou la vidéo.</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>Textes OpenDocument</translation>
    </message>
    <message>
        <source>Opening the pages</source>
        <translation>Ouverture des pages</translation>
    </message>
    <message>
        <source>Outlook messages</source>
        <translation>Messages Outlook</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page {words} is damaged and cannot be drawn.</source>
        <translation>La page {words} est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Reading chapter {words} of {len}</source>
        <translation>Lecture du chapitre {words} sur {len}</translation>
    </message>
    <message>
        <source>Reading page {words} of {count}</source>
        <translation>Lecture de la page {words} sur {count}</translation>
    </message>
    <message>
        <source>Reading paragraphs</source>
        <translation>Lecture des paragraphes</translation>
    </message>
    <message>
        <source>Reading stopped after page {words}: the document holds too much text.</source>
        <translation>La lecture s’est arrêtée après la page {words}&#xa0;: le document contient trop de texte.</translation>
    </message>
    <message>
        <source>Reading the page</source>
        <translation>Lecture de la page</translation>
    </message>
    <message>
        <source>Reading this document needs more memory than Hearsay lets a document have.</source>
        <translation>La lecture de ce document demande plus de mémoire que Hearsay n’en accorde à un document.</translation>
    </message>
    <message>
        <source>Reading this document took too long, so it was stopped.</source>
        <translation>La lecture de ce document a pris trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading {address}</source>
        <translation>Lecture de {address}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Receiving the page</source>
        <translation>Réception de la page</translation>
    </message>
    <message>
        <source>Rename the file and open it again.</source>
        <translation>Renommez le fichier et rouvrez-le.</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texte enrichi</translation>
    </message>
    <message>
        <source>Right in substance; needs clarification or context.</source>
        <translation>Juste sur le fond&#xa0;; demande une précision ou un contexte.</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>Archives web de Safari</translation>
    </message>
    <message>
        <source>Save a copy without a password in a PDF program and open that, or choose the marked-up PDF instead.</source>
        <translation>Enregistrez une copie sans mot de passe dans un logiciel PDF et ouvrez-la, ou choisissez plutôt le PDF annoté.</translation>
    </message>
    <message>
        <source>Save it as PDF and open that.</source>
        <translation>Enregistrez-le en PDF et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as plain text or PDF.</source>
        <translation>Enregistrez-le en texte brut ou en PDF.</translation>
    </message>
    <message>
        <source>Save it in Word or LibreOffice as DOCX or PDF and open that.</source>
        <translation>Enregistrez-le dans Word ou LibreOffice en DOCX ou PDF et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Save it without a password and open that.</source>
        <translation>Enregistrez-le sans mot de passe et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Saved web pages</source>
        <translation>Pages web enregistrées</translation>
    </message>
    <message>
        <source>Select and copy the text itself, and try again.</source>
        <translation>Sélectionnez et copiez le texte lui-même, puis réessayez.</translation>
    </message>
    <message>
        <source>Some bytes are not valid {upper}; each is shown as �.</source>
        <translation>Certains octets ne sont pas du {upper} valide&#xa0;; chacun est affiché comme �.</translation>
    </message>
    <message>
        <source>Some cells were longer than a sheet can hold ({most} characters) and end with an ellipsis.</source>
        <translation>Certaines cellules dépassaient ce qu’une feuille peut contenir ({most} caractères) et se terminent par des points de suspension.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Text was recognised from pictures of the pages; words can be wrong.</source>
        <translation>Le texte a été reconnu à partir d’images des pages&#xa0;; des mots peuvent être faux.</translation>
    </message>
    <message>
        <source>That article is no longer in the library.</source>
        <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>That note is no longer in the library.</source>
        <translation>Cette note n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The PDF of “{title}” could not be typeset: {error}.</source>
        <translation>Le PDF de «&#xa0;{title}&#xa0;» n’a pas pu être composé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The address carries a user name or password.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>The address leads to {strip}, not to text.</source>
        <translation>L’adresse mène à {strip}, pas à du texte.</translation>
    </message>
    <message>
        <source>The address {redirects} redirected to {address}.</source>
        <translation>L’adresse {redirects} a redirigé vers {address}.</translation>
    </message>
    <message>
        <source>The answer begins with a “no”.</source>
        <translation>La réponse commence par un «&#xa0;non&#xa0;».</translation>
    </message>
    <message>
        <source>The article has no address on the web, so where the claim appeared is told by title only.</source>
        <translation>L’article n’a pas d’adresse sur le web, donc le lieu de parution de l’affirmation n’est indiqué que par le titre.</translation>
    </message>
    <message>
        <source>The article on this page could not be told from the rest, so everything on it is shown.</source>
        <translation>L’article de cette page n’a pas pu être distingué du reste, donc tout est affiché.</translation>
    </message>
    <message>
        <source>The article seems to be in {language}; Hearsay knows English only and marks nothing but quotations.</source>
        <translation>Langue probable de l’article&#xa0;: {language}. Hearsay ne connaît que l’anglais et ne marque que les citations.</translation>
    </message>
    <message>
        <source>The article&apos;s day is not known.</source>
        <translation>La date de l’article n’est pas connue.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is damaged in the library.</source>
        <translation>Le fichier joint «&#xa0;{name}&#xa0;» est endommagé dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing from the library.</source>
        <translation>Le fichier joint «&#xa0;{name}&#xa0;» manque dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The claim has no words.</source>
        <translation>L’affirmation n’a pas de mots.</translation>
    </message>
    <message>
        <source>The claim is longer than the {_LONGEST_CLAIM} characters that search engines show.</source>
        <translation>L’affirmation dépasse les {_LONGEST_CLAIM} caractères que les moteurs de recherche affichent.</translation>
    </message>
    <message>
        <source>The copy {copy} is damaged or no library.</source>
        <translation>La copie {copy} est endommagée ou n’est pas une bibliothèque.</translation>
    </message>
    <message>
        <source>The day of the check is not a date.</source>
        <translation>Le jour de la vérification n’est pas une date.</translation>
    </message>
    <message>
        <source>The disk is full, so the library {path} could not take the last change.</source>
        <translation>Le disque est plein, donc la bibliothèque {path} n’a pas pu enregistrer la dernière modification.</translation>
    </message>
    <message>
        <source>The document has tracked changes; it is shown with all of them accepted.</source>
        <translation>Le document contient des modifications suivies&#xa0;; il est affiché comme si toutes étaient acceptées.</translation>
    </message>
    <message>
        <source>The document has tracked changes; passages marked as deleted may still be in the text.</source>
        <translation>Le document contient des modifications suivies&#xa0;; des passages marqués comme supprimés peuvent rester dans le texte.</translation>
    </message>
    <message>
        <source>The document is damaged; it is shown as far as it could be read, and text may be missing.</source>
        <translation>Le document est endommagé&#xa0;; il est affiché autant qu’il a pu être lu, et du texte peut manquer.</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} could not be trusted: {words}.</source>
        <translation>La connexion chiffrée à {host} n’est pas digne de confiance&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>The end of the document seems to be missing.</source>
        <translation>La fin du document semble manquer.</translation>
    </message>
    <message>
        <source>The evidence contradicts the statement.</source>
        <translation>Les preuves contredisent la déclaration.</translation>
    </message>
    <message>
        <source>The evidence supports the statement and nothing of weight is left out.</source>
        <translation>Les preuves étayent la déclaration et rien d’important n’est omis.</translation>
    </message>
    <message>
        <source>The evidence that can be had does not decide it.</source>
        <translation>Les preuves disponibles ne permettent pas de trancher.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character: cut off.</source>
        <translation>Le fichier s’arrête au milieu d’un caractère&#xa0;: il est tronqué.</translation>
    </message>
    <message>
        <source>The file holds more than {MOST} annotations.</source>
        <translation>Le fichier contient plus de {MOST} annotations.</translation>
    </message>
    <message>
        <source>The file holds no annotations.</source>
        <translation>Le fichier ne contient aucune annotation.</translation>
    </message>
    <message>
        <source>The file is larger than {words} MB.</source>
        <translation>Le fichier dépasse {words} Mo.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>Le fichier n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long.</source>
        <translation>Le nom du fichier est trop long.</translation>
    </message>
    <message>
        <source>The headline gives somebody&apos;s “no”.</source>
        <translation>Le titre rapporte le «&#xa0;non&#xa0;» de quelqu’un.</translation>
    </message>
    <message>
        <source>The headline names who says so.</source>
        <translation>Le titre nomme qui le dit.</translation>
    </message>
    <message>
        <source>The judge&apos;s model is missing or broken ({__name__}): kinds are told by rules alone.</source>
        <translation>Le modèle qui juge est absent ou défectueux ({__name__})&#xa0;: les genres ne sont distingués que par des règles.</translation>
    </message>
    <message>
        <source>The language model {chosen} is broken ({__name__}), so nothing is coloured.</source>
        <translation>Le modèle de langue {chosen} est défectueux ({__name__}), donc rien n’est coloré.</translation>
    </message>
    <message>
        <source>The language model {name} is not installed, so nothing is coloured.</source>
        <translation>Le modèle de langue {name} n’est pas installé, donc rien n’est coloré.</translation>
    </message>
    <message>
        <source>The library has no article {article_id}.</source>
        <translation>La bibliothèque n’a pas d’article {article_id}.</translation>
    </message>
    <message>
        <source>The library {library} is damaged, so that no sound copy of it could be made.</source>
        <translation>La bibliothèque {library} est endommagée, si bien qu’aucune copie saine n’a pu en être faite.</translation>
    </message>
    <message>
        <source>The library {path} cannot be used: {strerror}.</source>
        <translation>La bibliothèque {path} ne peut pas être utilisée&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written.</source>
        <translation>La bibliothèque {path} ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The library {path} could not be brought to this version&apos;s form and was left as it was.</source>
        <translation>La bibliothèque {path} n’a pas pu être mise au format de cette version et a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The library {path} could not be read or written: {error}.</source>
        <translation>La bibliothèque {path} n’a pas pu être lue ou écrite&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged.</source>
        <translation>La bibliothèque {path} est endommagée.</translation>
    </message>
    <message>
        <source>The library {path} may not be read and written.</source>
        <translation>Vous n’avez pas le droit de lire et d’écrire la bibliothèque {path}.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer Hearsay and was left untouched.</source>
        <translation>La bibliothèque {path} a été créée par un Hearsay plus récent et n’a pas été touchée.</translation>
    </message>
    <message>
        <source>The library&apos;s copy of the original file is damaged.</source>
        <translation>La copie du fichier original dans la bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>The list of the tables of {source} is damaged, so that nothing in it can be read.</source>
        <translation>La liste des tables de {source} est endommagée, si bien que rien ne peut y être lu.</translation>
    </message>
    <message>
        <source>The name ends in {suffix}, but the content is {kind}; it was opened as that.</source>
        <translation>Le nom se termine par {suffix}, mais le contenu est d’un autre genre&#xa0;: {kind}. Il a été ouvert comme tel.</translation>
    </message>
    <message>
        <source>The note is not touched. A copy of the library may have the file; attach it again if you have it.</source>
        <translation>La note n’est pas touchée. Une copie de la bibliothèque a peut-être le fichier&#xa0;; joignez-le de nouveau si vous l’avez.</translation>
    </message>
    <message>
        <source>The original of “{title}” cannot be read: {error}.</source>
        <translation>L’original de «&#xa0;{title}&#xa0;» ne peut pas être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The original of “{title}” is encrypted, so nothing can be added to it.</source>
        <translation>L’original de «&#xa0;{title}&#xa0;» est chiffré, donc rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>The page has been taken down.</source>
        <translation>La page a été retirée.</translation>
    </message>
    <message>
        <source>The page in this file is too big to be an article.</source>
        <translation>La page de ce fichier est trop grande pour être un article.</translation>
    </message>
    <message>
        <source>The page is behind a paywall.</source>
        <translation>La page est réservée aux abonnés.</translation>
    </message>
    <message>
        <source>The page is nested too deep to be read to the end; part of its text is missing.</source>
        <translation>La page est imbriquée trop profondément pour être lue jusqu’au bout&#xa0;; une partie de son texte manque.</translation>
    </message>
    <message>
        <source>The page is withheld for legal reasons.</source>
        <translation>La page est retenue pour des raisons juridiques.</translation>
    </message>
    <message>
        <source>The page wants you to sign in.</source>
        <translation>La page demande de s’identifier.</translation>
    </message>
    <message>
        <source>The pages of this PDF cannot be drawn any more; its text stays open.</source>
        <translation>Les pages de ce PDF ne peuvent plus être affichées&#xa0;; son texte reste ouvert.</translation>
    </message>
    <message>
        <source>The paragraph before it says who speaks.</source>
        <translation>Le paragraphe précédent dit qui parle.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>Le mot de passe n’ouvre pas ce PDF.</translation>
    </message>
    <message>
        <source>The publisher asks that programs do not keep or list this page (robots notice).</source>
        <translation>L’éditeur demande que les programmes ne gardent ni ne répertorient cette page (avis aux robots).</translation>
    </message>
    <message>
        <source>The publisher marks this article as for subscribers; what was fetched may be incomplete.</source>
        <translation>L’éditeur réserve cet article aux abonnés&#xa0;; ce qui a été reçu peut être incomplet.</translation>
    </message>
    <message>
        <source>The sentence encoder is missing or broken ({__name__}), words alone are compared.</source>
        <translation>L’encodeur de phrases est absent ou défectueux ({__name__})&#xa0;; seuls les mots sont comparés.</translation>
    </message>
    <message>
        <source>The site did not give the page (status {status}).</source>
        <translation>Le site n’a pas donné la page (statut {status}).</translation>
    </message>
    <message>
        <source>The site has a problem of its own (status {status}).</source>
        <translation>Le site a lui-même un problème (statut {status}).</translation>
    </message>
    <message>
        <source>The site redirects into your own network, which no page has reason to do.</source>
        <translation>Le site redirige vers votre propre réseau, ce qu’aucune page n’a de raison de faire.</translation>
    </message>
    <message>
        <source>The site redirects to what is no web page: {address}</source>
        <translation>Le site redirige vers ce qui n’est pas une page web&#xa0;: {address}</translation>
    </message>
    <message>
        <source>The site refuses to give this page to programs.</source>
        <translation>Le site refuse de donner cette page à des programmes.</translation>
    </message>
    <message>
        <source>The site says that too many pages were asked for.</source>
        <translation>Le site dit que trop de pages ont été demandées.</translation>
    </message>
    <message>
        <source>The site sends the request round in circles.</source>
        <translation>Le site fait tourner la demande en rond.</translation>
    </message>
    <message>
        <source>The tagger&apos;s model is broken ({__name__}), so statements are found by rules alone.</source>
        <translation>Le modèle d’étiquetage est défectueux ({__name__}), donc les déclarations ne sont trouvées que par des règles.</translation>
    </message>
    <message>
        <source>The tagger&apos;s model is incomplete ({join} is missing): rules alone find statements.</source>
        <translation>Le modèle d’étiquetage est incomplet (il manque {join})&#xa0;: seules des règles trouvent les déclarations.</translation>
    </message>
    <message>
        <source>The text and the notes are not touched.</source>
        <translation>Le texte et les notes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as {charset}. Letters with accents may be wrong.</source>
        <translation>Le texte n’est pas en UTF-8&#xa0;; il a été lu comme {charset}. Les lettres accentuées peuvent être fausses.</translation>
    </message>
    <message>
        <source>The verdict has no name.</source>
        <translation>Le verdict n’a pas de nom.</translation>
    </message>
    <message>
        <source>The verdict lies outside its scale.</source>
        <translation>Le verdict est hors de son échelle.</translation>
    </message>
    <message>
        <source>The verdict scale was changed in another window meanwhile.</source>
        <translation>L’échelle des verdicts a été modifiée entre-temps dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The window&apos;s start page lists the articles.</source>
        <translation>La page d’accueil de la fenêtre donne la liste des articles.</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>Il n’y a pas de sous-titres dans ce fichier.</translation>
    </message>
    <message>
        <source>There are too many copies beside {library}.</source>
        <translation>Il y a trop de copies à côté de {library}.</translation>
    </message>
    <message>
        <source>There is no article to export.</source>
        <translation>Il n’y a pas d’article à exporter.</translation>
    </message>
    <message>
        <source>There is no copy at {copy}.</source>
        <translation>Il n’y a pas de copie à {copy}.</translation>
    </message>
    <message>
        <source>There is no export format “{key}”.</source>
        <translation>Il n’y a pas de format d’export «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no library at {library}.</source>
        <translation>Il n’y a pas de bibliothèque à {library}.</translation>
    </message>
    <message>
        <source>There is no library at {other}.</source>
        <translation>Il n’y a pas de bibliothèque à {other}.</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>Il n’y a pas de bibliothèque à {path}.</translation>
    </message>
    <message>
        <source>There is no site {host}, or you are offline.</source>
        <translation>Il n’y a pas de site {host}, ou vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>There is no such page on the site.</source>
        <translation>Cette page n’existe pas sur le site.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is no text in this document.</source>
        <translation>Il n’y a pas de texte dans ce document.</translation>
    </message>
    <message>
        <source>There is no text in this e-book.</source>
        <translation>Il n’y a pas de texte dans ce livre numérique.</translation>
    </message>
    <message>
        <source>There is no text in this message.</source>
        <translation>Il n’y a pas de texte dans ce message.</translation>
    </message>
    <message>
        <source>There is no text in what was opened.</source>
        <translation>Il n’y a pas de texte dans ce qui a été ouvert.</translation>
    </message>
    <message>
        <source>There is no text on these pages (blank or pictures): {_numbers}.</source>
        <translation>Il n’y a pas de texte sur ces pages (blanches ou images)&#xa0;: {_numbers}.</translation>
    </message>
    <message>
        <source>There is no text on this page.</source>
        <translation>Il n’y a pas de texte sur cette page.</translation>
    </message>
    <message>
        <source>There is no web page in this file.</source>
        <translation>Il n’y a pas de page web dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no web page with text in this archive.</source>
        <translation>Il n’y a pas de page web avec du texte dans cette archive.</translation>
    </message>
    <message>
        <source>There is nothing in this {what}.</source>
        <translation>Il n’y a rien dans ce document (genre&#xa0;: {what}).</translation>
    </message>
    <message>
        <source>This Office document is encrypted.</source>
        <translation>Ce document Office est chiffré.</translation>
    </message>
    <message>
        <source>This PDF is a scan: it holds pictures of pages and no text that can be read.</source>
        <translation>Ce PDF est une numérisation&#xa0;: il contient des images de pages et aucun texte lisible.</translation>
    </message>
    <message>
        <source>This PDF is damaged or cut off; no page of it can be read.</source>
        <translation>Ce PDF est endommagé ou tronqué&#xa0;; aucune de ses pages n’est lisible.</translation>
    </message>
    <message>
        <source>This PDF is encrypted.</source>
        <translation>Ce PDF est chiffré.</translation>
    </message>
    <message>
        <source>This archive unpacks to far more than a document holds, so it was not opened.</source>
        <translation>Une fois décompressée, cette archive contient bien plus qu’un document&#xa0;; elle n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>This document is damaged in a way that stopped the part of Hearsay that reads it; nothing else was affected.</source>
        <translation>Ce document est endommagé au point d’avoir arrêté la partie de Hearsay qui le lit&#xa0;; rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>This document is damaged or cut off; its content cannot be read.</source>
        <translation>Ce document est endommagé ou tronqué&#xa0;; son contenu ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This document is encrypted.</source>
        <translation>Ce document est chiffré.</translation>
    </message>
    <message>
        <source>This document unpacks to far more than a document holds, so it was not opened.</source>
        <translation>Une fois décompressé, ce document contient bien plus qu’un document ordinaire&#xa0;; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This e-book has {len} chapters; open one from the list.</source>
        <translation>Ce livre numérique a {len} chapitres&#xa0;; ouvrez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This e-book is protected against copying.</source>
        <translation>Ce livre numérique est protégé contre la copie.</translation>
    </message>
    <message>
        <source>This file is binary: it holds no readable text.</source>
        <translation>Ce fichier est binaire&#xa0;: il ne contient aucun texte lisible.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off: it begins as a document but its end is missing.</source>
        <translation>Ce fichier est endommagé ou tronqué&#xa0;: il commence comme un document, mais sa fin manque.</translation>
    </message>
    <message>
        <source>This file is empty: it holds no text.</source>
        <translation>Ce fichier est vide&#xa0;: il ne contient aucun texte.</translation>
    </message>
    <message>
        <source>This file is {kind}, which cannot be opened.</source>
        <translation>Ce fichier est d’un genre qui ne peut pas être ouvert&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>This file is {what}, which cannot be opened.</source>
        <translation>Ce fichier est d’un genre qui ne peut pas être ouvert&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>This is a {what} with {entries}; open one from it.</source>
        <translation>Ce document ({what}) contient {entries}&#xa0;; ouvrez-en un élément.</translation>
    </message>
    <message>
        <source>This is not the address of a web page: {address}</source>
        <translation>Ce n’est pas l’adresse d’une page web&#xa0;: {address}</translation>
    </message>
    <message>
        <source>This note was changed in another window meanwhile.</source>
        <translation>Cette note a été modifiée entre-temps dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Try again later, or open it in a browser.</source>
        <translation>Réessayez plus tard, ou ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Typesetting {title}</source>
        <translation>Composition de {title}</translation>
    </message>
    <message>
        <source>Unpack it and open what is in it.</source>
        <translation>Décompressez-le et ouvrez ce qu’il contient.</translation>
    </message>
    <message>
        <source>Update Hearsay to open it, or choose another library with --library.</source>
        <translation>Mettez Hearsay à jour pour l’ouvrir, ou choisissez une autre bibliothèque avec --library.</translation>
    </message>
    <message>
        <source>Update Hearsay to open it.</source>
        <translation>Mettez Hearsay à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Use the Hearsay that made it, and report this: no note may be lost.</source>
        <translation>Utilisez le Hearsay qui l’a créée, et signalez ceci&#xa0;: aucune note ne doit se perdre.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <translation>Attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation>Archives web</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>Archives web (WACZ)</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>What the site sends is too big: more than {words} MB.</source>
        <translation>Ce que le site envoie est trop gros&#xa0;: plus de {words} Mo.</translation>
    </message>
    <message>
        <source>What you saved is safe. Try again; the details for a report are in {log_file}.</source>
        <translation>Ce que vous avez enregistré est en sûreté. Réessayez&#xa0;; les détails pour un signalement sont dans {log_file}.</translation>
    </message>
    <message>
        <source>Which version made {path} cannot be told any more.</source>
        <translation>On ne peut plus savoir quelle version a créé {path}.</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Documents Word</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>Writing {title}</source>
        <translation>Écriture de {title}</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Vous l’avez dit vous-même.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up; free some room or choose another disk.</source>
        <translation>Votre quota sur ce disque est épuisé&#xa0;; libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>archive 7-Zip</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>archive RAR</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>archive web de Safari</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>document Word</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>archive ZIP</translation>
    </message>
    <message>
        <source>a cause (“{match}”)</source>
        <translation>une cause («&#xa0;{match}&#xa0;»)</translation>
    </message>
    <message>
        <source>a comparison (“{ranks}”)</source>
        <translation>une comparaison («&#xa0;{ranks}&#xa0;»)</translation>
    </message>
    <message>
        <source>a date (“{dates}”)</source>
        <translation>une date («&#xa0;{dates}&#xa0;»)</translation>
    </message>
    <message>
        <source>a figure ({strip})</source>
        <translation>un chiffre ({strip})</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>fichier compressé</translation>
    </message>
    <message>
        <source>Nobody is named who checked it (“Who checked” in the window, --reviewer, or in its evidence).</source>
        <translation>Personne n’est nommé comme vérificateur («&#xa0;Qui a vérifié&#xa0;» dans la fenêtre, --reviewer, ou dans ses preuves).</translation>
    </message>
    <message>
        <source>a copied passage</source>
        <translation>passage copié</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>flux d’actualités</translation>
    </message>
    <message>
        <source>a list of addresses</source>
        <translation>liste d’adresses</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>image (GIF)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>image (JPEG)</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>image (PNG)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>image (TIFF)</translation>
    </message>
    <message>
        <source>a picture, sound or video file</source>
        <translation>fichier d’image, de son ou de vidéo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>a rich text file</source>
        <translation>texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>page web enregistrée (MHTML)</translation>
    </message>
    <message>
        <source>a sound or video recording</source>
        <translation>enregistrement sonore ou vidéo</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>enregistrement sonore</translation>
    </message>
    <message>
        <source>a spreadsheet or presentation</source>
        <translation>tableur ou présentation</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>a video or sound recording</source>
        <translation>enregistrement vidéo ou sonore</translation>
    </message>
    <message>
        <source>a web archive (WACZ)</source>
        <translation>archive web (WACZ)</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <translation>archive web (WARC)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>texte OpenDocument</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>message Outlook</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>livre numérique (EPUB)</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>an old Office document (.doc, .xls or .ppt)</source>
        <translation>ancien document Office (.doc, .xls ou .ppt)</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>une autre écriture</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>flux d’actualités</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>sous-titres</translation>
    </message>
    <message>
        <source>{count} marks of “{title}” have no place on a page of the original.</source>
        <translation>{count} marques de «&#xa0;{title}&#xa0;» n’ont pas de place sur une page de l’original.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {words}.</source>
        <translation>{host} n’a pas pu être joint&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} ne répond pas.</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation>{host} a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>{host} took too long to send the page.</source>
        <translation>{host} a mis trop de temps à envoyer la page.</translation>
    </message>
    <message>
        <source>{len} checked, but something that a ClaimReview has to have is missing: written as Claim.</source>
        <translation>{len} vérifiées, mais il manque quelque chose qu’exige ClaimReview&#xa0;: écrites comme Claim.</translation>
    </message>
    <message>
        <source>{len} checked, complete: written as ClaimReview.</source>
        <translation>{len} vérifiées, complètes&#xa0;: écrites comme ClaimReview.</translation>
    </message>
    <message>
        <source>{len} entries</source>
        <translation>{len} entrées</translation>
    </message>
    <message>
        <source>{lost} comments stand on no text and were left out.</source>
        <translation>{lost} commentaires ne portent sur aucun texte et ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{lost} of the document&apos;s comments stand beside no text and were left out.</source>
        <translation>{lost} commentaires du document ne sont à côté d’aucun texte et ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{lost} parts of the e-book hold no text that can be read (pictures or damaged).</source>
        <translation>{lost} parties du livre numérique ne contiennent aucun texte lisible (images ou endommagées).</translation>
    </message>
    <message>
        <source>{name} is no ClaimReview: {join}</source>
        <translation>{name} n’est pas une ClaimReview&#xa0;: {join}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is another program&apos;s database, not a Hearsay library.</source>
        <translation>{path} est la base de données d’un autre programme, pas une bibliothèque de Hearsay.</translation>
    </message>
    <message>
        <source>{path} is the address of a server, and this Hearsay keeps libraries in files only.</source>
        <translation>{path} est l’adresse d’un serveur, et ce Hearsay ne garde les bibliothèques que dans des fichiers.</translation>
    </message>
    <message>
        <source>{plain} not checked: written as Claim.</source>
        <translation>{plain} non vérifiées&#xa0;: écrites comme Claim.</translation>
    </message>
    <message>
        <source>{shown} and {words} more</source>
        <translation>{shown} et {words} autres</translation>
    </message>
    <message>
        <source>{source} could not be read: {strerror}.</source>
        <translation>{source} n’a pas pu être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{source} is no file of articles, or it is damaged ({error}).</source>
        <translation>{source} n’est pas un fichier d’articles, ou il est endommagé ({error}).</translation>
    </message>
    <message>
        <source>{source} was written by a newer Hearsay.</source>
        <translation>{source} a été écrit par un Hearsay plus récent.</translation>
    </message>
    <message>
        <source>{target} could not be written: {strerror}.</source>
        <translation>{target} n’a pas pu être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{target} is a folder.</source>
        <translation>{target} est un dossier.</translation>
    </message>
    <message>
        <source>{target} is there already and was not changed.</source>
        <translation>{target} existe déjà et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“{cue} … {phrase}” rejects it.</source>
        <translation>«&#xa0;{cue} … {phrase}&#xa0;» la rejette.</translation>
    </message>
    <message>
        <source>“{cue}” accuses somebody.</source>
        <translation>«&#xa0;{cue}&#xa0;» accuse quelqu’un.</translation>
    </message>
    <message>
        <source>“{cue}” gives an opinion.</source>
        <translation>«&#xa0;{cue}&#xa0;» donne une opinion.</translation>
    </message>
    <message>
        <source>“{cue}” is a refusal to answer.</source>
        <translation>«&#xa0;{cue}&#xa0;» est un refus de répondre.</translation>
    </message>
    <message>
        <source>“{cue}” is no assertion that could be checked.</source>
        <translation>«&#xa0;{cue}&#xa0;» n’est pas une affirmation vérifiable.</translation>
    </message>
    <message>
        <source>“{cue}” presents it as fact.</source>
        <translation>«&#xa0;{cue}&#xa0;» la présente comme un fait.</translation>
    </message>
    <message>
        <source>“{cue}” rejects it.</source>
        <translation>«&#xa0;{cue}&#xa0;» la rejette.</translation>
    </message>
    <message>
        <source>“{cue}” rejects what follows.</source>
        <translation>«&#xa0;{cue}&#xa0;» rejette ce qui suit.</translation>
    </message>
    <message>
        <source>“{cue}” reports it as fact.</source>
        <translation>«&#xa0;{cue}&#xa0;» la rapporte comme un fait.</translation>
    </message>
    <message>
        <source>“{cue}” says that something was not said.</source>
        <translation>«&#xa0;{cue}&#xa0;» indique que quelque chose n’a pas été dit.</translation>
    </message>
    <message>
        <source>“{cue}” stops short of a denial.</source>
        <translation>«&#xa0;{cue}&#xa0;» ne va pas jusqu’au démenti.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it holds no text.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: il ne contient aucun texte.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {words} MB.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {words} Mo.</translation>
    </message>
    <message>
        <source>“{name}” is too big: it has {words} MB, and the most that can be opened as {kind} is {words2} MB.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop gros&#xa0;: il a {words} Mo, et le maximum qui peut être ouvert (genre&#xa0;: {kind}) est de {words2} Mo.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {strerror}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>“{path}” is not a file name.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un nom de fichier.</translation>
    </message>
    <message>
        <source>“{path}” may not be read by you.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>“{phrase}” rejects what was said.</source>
        <translation>«&#xa0;{phrase}&#xa0;» rejette ce qui a été dit.</translation>
    </message>
    <message>
        <source>“{title}” did not come from a PDF, so there are no pages to mark.</source>
        <translation>«&#xa0;{title}&#xa0;» ne vient pas d’un PDF, donc il n’y a pas de pages à marquer.</translation>
    </message>
    <message>
        <source>“{title}” has no text and no address.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a ni texte ni adresse.</translation>
    </message>
    <message>
        <source>“{title}” is damaged: the copy is a repaired one. Keep the original.</source>
        <translation>«&#xa0;{title}&#xa0;» est endommagé&#xa0;: la copie est une version réparée. Gardez l’original.</translation>
    </message>
    <message>
        <source>“{title}” is signed. The copy holds the signed file unchanged, and the marks as an addition to it: programs will say that it was changed after it was signed. Keep the original.</source>
        <translation>«&#xa0;{title}&#xa0;» est signé. La copie contient le fichier signé inchangé, et les marques comme un ajout&#xa0;: les programmes diront qu’il a été modifié après la signature. Gardez l’original.</translation>
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
        <translation>Écrivez ici&#xa0;; le texte est enregistré pendant la frappe.</translation>
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
        <translation>La reconnaissance de texte est installée et peut lire la numérisation sur cette machine. Elle prend quelques secondes par page et fait des erreurs&#xa0;: comparez les citations avec l’original.</translation>
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
        <translation>Peut-être la même personne dans d’autres articles&#xa0;:</translation>
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
        <translation>{name}&#xa0;: {claims} affirmations, {denials} démentis, {other} autres, dans {articles} articles</translation>
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
        <translation>Les notes gardent un verdict que vous retirez&#xa0;; il n’est simplement plus proposé.</translation>
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
        <translation>&amp;Sans mouvement&#xa0;: rien ne clignote ni ne glisse</translation>
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
        <translation>Nouvelles touches&#xa0;:</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}”. Change that one first.</source>
        <translation>{keys} est pris par «&#xa0;{action}&#xa0;». Changez d’abord celui-là.</translation>
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
        <translation>Aussi appelé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{name}, also: {aliases}</source>
        <translation>{name}, aussi&#xa0;: {aliases}</translation>
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
        <translation>Liste des propos</translation>
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
    <name>StoredExporting</name>
    <message>
        <source>Into which folder?</source>
        <translation>Dans quel dossier ?</translation>
    </message>
    <message>
        <source>{done} of {wanted} articles written to {path}.</source>
        <translation>{done} articles sur {wanted} écrits dans {path}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Not exported: {articles}</source>
        <translation>Non exportés : {articles}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” has no analysis yet: open it once.</source>
        <translation>« {title} » n’a pas encore été analysé : ouvrez-le une fois.</translation>
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
        <translation>Article&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Note: {words}  ·  {title}</source>
        <translation>Note&#xa0;: {words}  ·  {title}</translation>
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
        <translation>Effacer définitivement tout ce qui est dans la corbeille&#xa0;?</translation>
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
        <translation>Juste sur le fond&#xa0;; demande des précisions ou du contexte.</translation>
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
        <translation>Personne d’autre ne le dit&#xa0;: c’est l’article lui-même. Pâle, tirets.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>The source is underlined, the reporting word dotted; a bar beside the text bears the speaker’s initials. Click a speaker on the left to see only what that speaker says.</source>
        <translation>La source est soulignée, le mot qui rapporte est pointillé&#xa0;; une barre à côté du texte porte les initiales du locuteur. Cliquez sur un locuteur à gauche pour ne voir que ce qu’il dit.</translation>
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
