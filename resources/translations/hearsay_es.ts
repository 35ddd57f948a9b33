<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artículo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Declaración</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir …</translation>
    </message>
    <message>
        <source>Open a &amp;web page …</source>
        <translation>Abrir una página &amp;web …</translation>
    </message>
    <message>
        <source>Open what was &amp;copied</source>
        <translation>Abrir lo &amp;copiado</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>Abrir el artículo de &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Take notes over …</source>
        <translation>&amp;Traer notas …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find in the article …</source>
        <translation>&amp;Buscar en el artículo …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Next statement</source>
        <translation>&amp;Siguiente declaración</translation>
    </message>
    <message>
        <source>&amp;Previous statement</source>
        <translation>Declaración an&amp;terior</translation>
    </message>
    <message>
        <source>Next &amp;claim</source>
        <translation>Siguiente a&amp;firmación</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Afirmación anterior</translation>
    </message>
    <message>
        <source>Next &amp;denial</source>
        <translation>Siguiente d&amp;esmentido</translation>
    </message>
    <message>
        <source>Previous denial</source>
        <translation>Desmentido anterior</translation>
    </message>
    <message>
        <source>Next n&amp;ote</source>
        <translation>Siguiente &amp;nota</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Nota anterior</translation>
    </message>
    <message>
        <source>Next p&amp;aragraph</source>
        <translation>Siguiente &amp;párrafo</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Párrafo anterior</translation>
    </message>
    <message>
        <source>To the &amp;text of the article</source>
        <translation>Al te&amp;xto del artículo</translation>
    </message>
    <message>
        <source>Next pan&amp;el</source>
        <translation>Siguiente pane&amp;l</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>Nueva &amp;nota</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Veredicto</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>&amp;Copiar con la referencia</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Co&amp;rrect</source>
        <translation>Co&amp;rregir</translation>
    </message>
    <message>
        <source>It is a &amp;claim</source>
        <translation>Es una &amp;afirmación</translation>
    </message>
    <message>
        <source>It is a &amp;denial</source>
        <translation>Es un &amp;desmentido</translation>
    </message>
    <message>
        <source>It is an&amp;other attribution</source>
        <translation>Es &amp;otra atribución</translation>
    </message>
    <message>
        <source>Mark the selection as a cla&amp;im …</source>
        <translation>Marcar la selección como a&amp;firmación …</translation>
    </message>
    <message>
        <source>Mark the selection as a &amp;denial …</source>
        <translation>Marcar la selección como &amp;desmentido …</translation>
    </message>
    <message>
        <source>Mark the selection as an&amp;other attribution …</source>
        <translation>Marcar la selección como &amp;otra atribución …</translation>
    </message>
    <message>
        <source>Wrong &amp;speaker …</source>
        <translation>&amp;Hablante equivocado …</translation>
    </message>
    <message>
        <source>Wrong &amp;extent …</source>
        <translation>&amp;Extensión equivocada …</translation>
    </message>
    <message>
        <source>&amp;Not a statement</source>
        <translation>&amp;No es una declaración</translation>
    </message>
    <message>
        <source>&amp;Search the library …</source>
        <translation>&amp;Buscar en la biblioteca …</translation>
    </message>
    <message>
        <source>&amp;Checked before? …</source>
        <translation>¿Ya &amp;comprobado? …</translation>
    </message>
    <message>
        <source>S&amp;peaker in the library …</source>
        <translation>&amp;Hablante en la biblioteca …</translation>
    </message>
    <message>
        <source>&amp;Articles, files, copies …</source>
        <translation>&amp;Artículos, archivos, copias …</translation>
    </message>
    <message>
        <source>&amp;Unanchored notes …</source>
        <translation>&amp;Notas sin anclaje …</translation>
    </message>
    <message>
        <source>Co&amp;rrections …</source>
        <translation>Co&amp;rrecciones …</translation>
    </message>
    <message>
        <source>&amp;Trash …</source>
        <translation>&amp;Papelera …</translation>
    </message>
    <message>
        <source>&amp;Export articles of the library …</source>
        <translation>&amp;Exportar artículos de la biblioteca …</translation>
    </message>
    <message>
        <source>&amp;Verdicts …</source>
        <translation>&amp;Veredictos …</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Original pages beside the text</source>
        <translation>Páginas del &amp;original junto al texto</translation>
    </message>
    <message>
        <source>The &amp;whole page, nothing left out</source>
        <translation>La página &amp;completa, sin omitir nada</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Text in plain si&amp;ze</source>
        <translation>Texto en tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Reading settings …</source>
        <translation>&amp;Ajustes de lectura …</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Buscar una orden …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Atajos de teclado …</translation>
    </message>
    <message>
        <source>&amp;What the colours mean</source>
        <translation>&amp;Qué significan los colores</translation>
    </message>
    <message>
        <source>&amp;About Hearsay</source>
        <translation>Acerca &amp;de Hearsay</translation>
    </message>
    <message>
        <source>Panels &amp;where they were at first</source>
        <translation>Paneles en su lugar &amp;inicial</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open a web page</source>
        <translation>Abrir una página web</translation>
    </message>
    <message>
        <source>&amp;Address of the page</source>
        <translation>&amp;Dirección de la página</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Only this page is asked for: no pictures, no scripts, no trackers, and no cookies are kept. The site sees your network address, as it does in a browser.</source>
        <translation>Solo se pide esta página: ni imágenes, ni scripts, ni rastreadores, y no se guarda ninguna cookie. El sitio ve su dirección de red, como en un navegador.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
</context>
<context>
    <name>ArticleTabs</name>
    <message>
        <source>Open articles</source>
        <translation>Artículos abiertos</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>Filter by title</source>
        <translation>Filtrar por título</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Palabras del título</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importar un archivo …</translation>
    </message>
    <message>
        <source>Merge another library …</source>
        <translation>Combinar otra biblioteca …</translation>
    </message>
    <message>
        <source>Copy the library now</source>
        <translation>Copiar la biblioteca ahora</translation>
    </message>
    <message>
        <source>Go back to a copy …</source>
        <translation>Volver a una copia …</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of an article</source>
        <translation>eliminación de un artículo</translation>
    </message>
    <message>
        <source>Hearsay articles (*.hearsay)</source>
        <translation>Artículos de Hearsay (*.hearsay)</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>As PDF, Word document, fact-check sheet …</source>
        <translation>Como PDF, documento de Word, hoja de verificación …</translation>
    </message>
    <message>
        <source>Pack into one file …</source>
        <translation>Reunir en un archivo …</translation>
    </message>
    <message>
        <source>For another library of Hearsay</source>
        <translation>Para otra biblioteca de Hearsay</translation>
    </message>
    <message>
        <source>Select the articles to export; Ctrl+A selects all.</source>
        <translation>Seleccione los artículos que quiere exportar; Ctrl+A los selecciona todos.</translation>
    </message>
    <message>
        <source>Pack into one file</source>
        <translation>Reunir en un archivo</translation>
    </message>
    <message>
        <source>Written: {articles} articles, {notes} notes.</source>
        <translation>Escrito: {articles} artículos, {notes} notas.</translation>
    </message>
    <message>
        <source>{count} protected notes and rows of evidence were left out.</source>
        <translation>Se han dejado fuera {count} notas y filas de pruebas protegidas.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Hearsay libraries (*.db)</source>
        <translation>Bibliotecas de Hearsay (*.db)</translation>
    </message>
    <message>
        <source>Merge another library</source>
        <translation>Combinar otra biblioteca</translation>
    </message>
    <message>
        <source>{articles} articles ({new} new), {notes} notes and {corrections} corrections came in.</source>
        <translation>Han entrado {articles} artículos ({new} nuevos), {notes} notas y {corrections} correcciones.</translation>
    </message>
    <message>
        <source>import of articles</source>
        <translation>importación de artículos</translation>
    </message>
    <message>
        <source>The copy is {file}.</source>
        <translation>La copia es {file}.</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made every day.</source>
        <translation>Todavía no hay ninguna copia. Se hace una cada día.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Volver a una copia</translation>
    </message>
    <message>
        <source>Which copy? The library as it is now is kept under another name.</source>
        <translation>¿Qué copia? La biblioteca tal como está ahora se guarda con otro nombre.</translation>
    </message>
</context>
<context>
    <name>CheckedPage</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>The claim, in any words</source>
        <translation>La afirmación, con cualquier palabra</translation>
    </message>
    <message>
        <source>Checked before?</source>
        <translation>¿Ya comprobado?</translation>
    </message>
    <message>
        <source>Similar statements and notes</source>
        <translation>Declaraciones y notas parecidas</translation>
    </message>
    <message>
        <source>Compared by meaning.</source>
        <translation>Comparación por el significado.</translation>
    </message>
    <message>
        <source>Compared by the words in common: no sentence model is installed.</source>
        <translation>Comparación por las palabras en común: no hay ningún modelo de frases instalado.</translation>
    </message>
    <message>
        <source>Nothing similar is in the library.</source>
        <translation>No hay nada parecido en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>other kind</source>
        <translation>otro tipo</translation>
    </message>
    <message>
        <source>other speaker</source>
        <translation>otro hablante</translation>
    </message>
    <message>
        <source>other extent</source>
        <translation>otra extensión</translation>
    </message>
    <message>
        <source>not a statement</source>
        <translation>no es una declaración</translation>
    </message>
    <message>
        <source>missed statement</source>
        <translation>declaración no vista</translation>
    </message>
    <message>
        <source>one speaker</source>
        <translation>un solo hablante</translation>
    </message>
    <message>
        <source>several speakers</source>
        <translation>varios hablantes</translation>
    </message>
    <message>
        <source>name of a speaker</source>
        <translation>nombre de un hablante</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>  ✓ the newer model says the same</source>
        <translation>  ✓ el modelo nuevo dice lo mismo</translation>
    </message>
    <message>
        <source>{count} corrections; the newest analyses say {agreed} of them by themselves.</source>
        <translation>{count} correcciones; los últimos análisis dicen {agreed} de ellas por sí mismos.</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Choose a statement first: click it, or press J and K.</source>
        <translation>Elija primero una declaración: haga clic en ella o pulse J y K.</translation>
    </message>
    <message>
        <source>change of kind</source>
        <translation>cambio de tipo</translation>
    </message>
    <message>
        <source>Wrong speaker</source>
        <translation>Hablante equivocado</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>¿Quién dice esto?</translation>
    </message>
    <message>
        <source>change of speaker</source>
        <translation>cambio de hablante</translation>
    </message>
    <message>
        <source>removal of a mark</source>
        <translation>retirada de una marca</translation>
    </message>
    <message>
        <source>change of extent</source>
        <translation>cambio de extensión</translation>
    </message>
    <message>
        <source>Select the words of the statement first.</source>
        <translation>Seleccione primero las palabras de la declaración.</translation>
    </message>
    <message>
        <source>Missed statement</source>
        <translation>Declaración omitida</translation>
    </message>
    <message>
        <source>new statement</source>
        <translation>nueva declaración</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>Choose a speaker in the list first.</source>
        <translation>Elija primero un hablante en la lista.</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <translation>Cambiar el nombre del hablante</translation>
    </message>
    <message>
        <source>What is “{name}” called?</source>
        <translation>¿Cómo se llama «{name}»?</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>cambio de nombre</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Unir hablantes</translation>
    </message>
    <message>
        <source>“{name}” is the same as:</source>
        <translation>«{name}» es lo mismo que:</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>unión</translation>
    </message>
    <message>
        <source>“{name}” goes by no other name here, so there is nothing to split.</source>
        <translation>«{name}» no lleva aquí ningún otro nombre, así que no hay nada que separar.</translation>
    </message>
    <message>
        <source>Split the speaker</source>
        <translation>Separar el hablante</translation>
    </message>
    <message>
        <source>Which of these are not “{name}”?</source>
        <translation>¿Cuáles de estos no son «{name}»?</translation>
    </message>
    <message>
        <source>split</source>
        <translation>separación</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Hearsay ended unexpectedly</source>
        <translation>Hearsay se cerró de forma inesperada</translation>
    </message>
    <message>
        <source>Hearsay made a mistake</source>
        <translation>Hearsay cometió un error</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>This is all that is copied: versions and places in the program. Nothing of your articles and notes is in it, and nothing is sent anywhere.</source>
        <translation>Esto es todo lo que se copia: versiones y lugares del programa. No contiene nada de sus artículos ni de sus notas, y no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Closes Hearsay and opens again what was open</source>
        <translation>Cierra Hearsay y vuelve a abrir lo que estaba abierto</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Hearsay ended unexpectedly the last time. What you had written is saved, and what was open has been opened again. If it happens once more, copy this report and send it to whoever looks after Hearsay for you.</source>
        <translation>Hearsay se cerró de forma inesperada la última vez. Lo que había escrito está guardado y lo que estaba abierto se ha vuelto a abrir. Si ocurre otra vez, copie este informe y envíelo a quien se ocupe de Hearsay por usted.</translation>
    </message>
    <message>
        <source>Something in Hearsay did not work. What you have written is saved. You can go on, or start again with what is open now. If it happens once more, copy this report and send it to whoever looks after Hearsay for you.</source>
        <translation>Algo no funcionó en Hearsay. Lo que ha escrito está guardado. Puede continuar o reiniciar con lo que está abierto ahora. Si ocurre otra vez, copie este informe y envíelo a quien se ocupe de Hearsay por usted.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Desmentido</translation>
    </message>
    <message>
        <source>Other attribution</source>
        <translation>Otra atribución</translation>
    </message>
    <message>
        <source>Article’s own claim</source>
        <translation>Afirmación del artículo</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>el propio artículo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{kind}, {who}</source>
        <translation>{kind}, {who}</translation>
    </message>
    <message>
        <source>About {percent} in 100 such marks are right.</source>
        <translation>Unas {percent} de cada 100 marcas así son correctas.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>Sure:</source>
        <translation>Certeza:</translation>
    </message>
    <message>
        <source>Cue:</source>
        <translation>Indicio:</translation>
    </message>
    <message>
        <source>In the text:</source>
        <translation>En el texto:</translation>
    </message>
    <message>
        <source>Denies:</source>
        <translation>Desmiente:</translation>
    </message>
    <message>
        <source>Denied by:</source>
        <translation>Desmentido por:</translation>
    </message>
    <message>
        <source>Reported in:</source>
        <translation>Referido en:</translation>
    </message>
</context>
<context>
    <name>DisputesDock</name>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>Asserted by</source>
        <translation>Afirmado por</translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation>Desmentido por</translation>
    </message>
    <message>
        <source>Nothing in this article is both asserted and denied.</source>
        <translation>Nada en este artículo se afirma y se desmiente a la vez.</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>nadie más</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Rows of evidence</source>
        <translation>Filas de pruebas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué demuestra</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>A protected row never goes into an export. A day is written 2026-01-31.</source>
        <translation>Una fila protegida nunca entra en una exportación. Un día se escribe 2026-01-31.</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Nueva fila</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>Adjuntar un archivo …</translation>
    </message>
    <message>
        <source>Save the file …</source>
        <translation>Guardar el archivo …</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Eliminar la fila</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n article(s)</source>
        <translation>
            <numerusform>Exportar %n artículo</numerusform>
            <numerusform>Exportar %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Who checked</source>
        <translation>Quién verificó</translation>
    </message>
    <message>
        <source>Where the check is published</source>
        <translation>Dónde se publica la verificación</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Who &amp;checked</source>
        <translation>&amp;Quién verificó</translation>
    </message>
    <message>
        <source>Published &amp;at</source>
        <translation>P&amp;ublicado en</translation>
    </message>
    <message>
        <source>All {count} open articles</source>
        <translation>Los {count} artículos abiertos</translation>
    </message>
    <message>
        <source>All of them in &amp;one file</source>
        <translation>Todos en &amp;un solo archivo</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Afirmaciones</translation>
    </message>
    <message>
        <source>&amp;Denials</source>
        <translation>&amp;Desmentidos</translation>
    </message>
    <message>
        <source>&amp;Other attributions</source>
        <translation>&amp;Otras atribuciones</translation>
    </message>
    <message>
        <source>Claims in the article’s own &amp;voice</source>
        <translation>Afirmaciones del &amp;propio artículo</translation>
    </message>
    <message>
        <source>&amp;Notes, evidence and verdicts</source>
        <translation>&amp;Notas, pruebas y veredictos</translation>
    </message>
    <message>
        <source>What is protected never goes in.</source>
        <translation>Lo protegido nunca se incluye.</translation>
    </message>
    <message>
        <source>Whose statements</source>
        <translation>Declaraciones de quién</translation>
    </message>
    <message>
        <source>None of these articles has an analysis yet: open them once.</source>
        <translation>Ninguno de estos artículos se ha analizado todavía: ábralos una vez.</translation>
    </message>
    <message>
        <source>This format has no preview.</source>
        <translation>Este formato no tiene vista previa.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Making the preview …</source>
        <translation>Preparando la vista previa …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Take notes over</source>
        <translation>Traer notas</translation>
    </message>
    <message>
        <source>Annotations (*.json *.jsonld *.jsonl);;All files (*)</source>
        <translation>Anotaciones (*.json *.jsonld *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{taken} of {found} notes taken over.</source>
        <translation>{taken} de {found} notas traídas.</translation>
    </message>
    <message>
        <source>The others are on other articles, or are here already.</source>
        <translation>Las demás son de otros artículos, o ya están aquí.</translation>
    </message>
    <message>
        <source>{count} annotations quote no words and were left out.</source>
        <translation>{count} anotaciones no citan palabras y se dejaron fuera.</translation>
    </message>
</context>
<context>
    <name>ExtentEditor</name>
    <message>
        <source>Drag the two grips, or move them with the arrow keys. Enter applies, Escape leaves it.</source>
        <translation>Arrastre los dos tiradores o muévalos con las flechas. Intro aplica, Escape lo deja como está.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Beginning of the statement</source>
        <translation>Comienzo de la declaración</translation>
    </message>
    <message>
        <source>End of the statement</source>
        <translation>Final de la declaración</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>No está en el artículo</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Marked-up PDF</source>
        <translation>PDF marcado</translation>
    </message>
    <message>
        <source>Original PDF with the marks on its pages</source>
        <translation>PDF original con las marcas en sus páginas</translation>
    </message>
    <message>
        <source>Word document with comments</source>
        <translation>Documento de Word con comentarios</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Página web, un solo archivo</translation>
    </message>
    <message>
        <source>Markdown with footnotes</source>
        <translation>Markdown con notas al pie</translation>
    </message>
    <message>
        <source>Fact-check sheet (Excel)</source>
        <translation>Hoja de verificación (Excel)</translation>
    </message>
    <message>
        <source>Fact-check sheet (CSV)</source>
        <translation>Hoja de verificación (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Anotaciones web (JSON-LD)</translation>
    </message>
    <message>
        <source>Fact checks for search engines (ClaimReview)</source>
        <translation>Verificaciones para buscadores (ClaimReview)</translation>
    </message>
    <message>
        <source>Analysis (JSON)</source>
        <translation>Análisis (JSON)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Hearsay</source>
        <translation>Acerca de Hearsay</translation>
    </message>
    <message>
        <source>Hearsay {version}

Shows who claims what, who denies it, and why it says so. It does not know what is true.</source>
        <translation>Hearsay {version}

Muestra quién afirma qué, quién lo desmiente y por qué lo dice. No sabe qué es verdad.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Desmentido</translation>
    </message>
    <message>
        <source>Other attribution</source>
        <translation>Otra atribución</translation>
    </message>
    <message>
        <source>Article’s own claim</source>
        <translation>Afirmación del artículo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>{percent} % alike</source>
        <translation>{percent} % de parecido</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>The statement under the mouse</source>
        <translation>La declaración bajo el ratón</translation>
    </message>
</context>
<context>
    <name>InspectorDock</name>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>The chosen statement</source>
        <translation>La declaración elegida</translation>
    </message>
    <message>
        <source>Click a coloured passage, or press J and K, to see who says it and why it is marked.</source>
        <translation>Haga clic en un pasaje de color, o pulse J y K, para ver quién lo dice y por qué está marcado.</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Articles in this document</source>
        <translation>Artículos de este documento</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter or double-click to open one.</source>
        <translation>Pulse Intro o haga doble clic para abrir uno.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Desmentidos</translation>
    </message>
    <message>
        <source>Other attributions</source>
        <translation>Otras atribuciones</translation>
    </message>
    <message>
        <source>Article’s own claims</source>
        <translation>Afirmaciones del artículo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only what this speaker says</source>
        <translation>Solo lo que dice este hablante</translation>
    </message>
    <message>
        <source>Show or dim: {kind}</source>
        <translation>Mostrar o atenuar: {kind}</translation>
    </message>
    <message>
        <source>Every speaker</source>
        <translation>Todos los hablantes</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>change of the verdicts</source>
        <translation>cambio de los veredictos</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>It names the same address.</source>
        <translation>Indica la misma dirección.</translation>
    </message>
    <message>
        <source>{percent} % of the words are the same.</source>
        <translation>El {percent} % de las palabras son las mismas.</translation>
    </message>
    <message>
        <source>“{title}” seems to be in your library already: opened on {day}, {notes}. {why}</source>
        <translation>«{title}» parece estar ya en su biblioteca: abierto el {day}, {notes}. {why}</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir ese</translation>
    </message>
    <message>
        <source>Add this as its new version</source>
        <translation>Añadirlo como nueva versión</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>joining of two articles</source>
        <translation>unión de dos artículos</translation>
    </message>
    <message>
        <source>This note was changed in another window meanwhile. There it now reads: “{theirs}”. Nothing is lost: the wording that does not stand is in the note’s history.</source>
        <translation>Esta nota se ha cambiado mientras tanto en otra ventana. Allí dice ahora: «{theirs}». No se pierde nada: el texto que no quede está en el historial de la nota.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}</source>
        <translation>Volver a la copia del {when}</translation>
    </message>
    <message>
        <source>Save what can still be read</source>
        <translation>Salvar lo que aún se pueda leer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>{what} Nothing in it was changed.</source>
        <translation>{what} No se ha cambiado nada en ella.</translation>
    </message>
</context>
<context>
    <name>LibraryService</name>
    <message>
        <source>Opening the library</source>
        <translation>Abriendo la biblioteca</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Checked before?</source>
        <translation>¿Ya comprobado?</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Unanchored</source>
        <translation>Sin anclaje</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>Notes without a place</source>
        <translation>Notas sin lugar</translation>
    </message>
    <message>
        <source>Show the article</source>
        <translation>Mostrar el artículo</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Es ahí</translation>
    </message>
    <message>
        <source>The note belongs to the candidate.</source>
        <translation>La nota corresponde a ese pasaje.</translation>
    </message>
    <message>
        <source>Put it on the selection</source>
        <translation>Ponerla en la selección</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>Seleccione antes las palabras en el artículo.</translation>
    </message>
    <message>
        <source>Every note has its place.</source>
        <translation>Cada nota tiene su lugar.</translation>
    </message>
    <message>
        <source>Taken on: “{words}”</source>
        <translation>Tomada sobre: «{words}»</translation>
    </message>
    <message>
        <source>Perhaps here: “{words}” ({percent} % sure)</source>
        <translation>Quizá aquí: «{words}» ({percent} % de seguridad)</translation>
    </message>
    <message>
        <source>Nothing in the new text is like it.</source>
        <translation>Nada en el texto nuevo se le parece.</translation>
    </message>
    <message>
        <source>Show the article and select the words that the note belongs to, then try again.</source>
        <translation>Muestre el artículo y seleccione las palabras a las que pertenece la nota; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>lugar de una nota</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied with its source.</source>
        <translation>Copiado con su fuente.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>A flat “no” answers the question.</source>
        <translation>Un «no» rotundo responde a la pregunta.</translation>
    </message>
    <message>
        <source>A negative assertion beside a denial by the same speaker.</source>
        <translation>Una afirmación negativa junto a un desmentido del mismo hablante.</translation>
    </message>
    <message>
        <source>A negative assertion that answers what is said elsewhere.</source>
        <translation>Una afirmación negativa que responde a lo que se dice en otra parte.</translation>
    </message>
    <message>
        <source>A negative assertion that answers what the article reports.</source>
        <translation>Una afirmación negativa que responde a lo que el artículo relata.</translation>
    </message>
    <message>
        <source>A plea of guilty.</source>
        <translation>Una declaración de culpabilidad.</translation>
    </message>
    <message>
        <source>A plea of not guilty denies the charge.</source>
        <translation>Declararse inocente es desmentir la acusación.</translation>
    </message>
    <message>
        <source>A question in a transcript.</source>
        <translation>Una pregunta en una transcripción.</translation>
    </message>
    <message>
        <source>A quotation without a cue: it goes on from the speaker before.</source>
        <translation>Una cita sin verbo introductor: continúa el hablante anterior.</translation>
    </message>
    <message>
        <source>A redirect led from an encrypted to an unencrypted connection.</source>
        <translation>Una redirección llevó de una conexión cifrada a otra sin cifrar.</translation>
    </message>
    <message>
        <source>A turn in a transcript.</source>
        <translation>Un turno de palabra en una transcripción.</translation>
    </message>
    <message>
        <source>A “yes” answers the question.</source>
        <translation>Un «sí» responde a la pregunta.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Another program has been writing to the library {path} for a long time.</source>
        <translation>Otro programa lleva mucho tiempo escribiendo en la biblioteca {path}.</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it where you may read it.</source>
        <translation>Pida permiso a su propietario o cópielo donde pueda leerlo.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection.</source>
        <translation>Pida al editor un ejemplar sin protección.</translation>
    </message>
    <message>
        <source>Attachments were not opened: {join}.</source>
        <translation>No se abrieron los archivos adjuntos: {join}.</translation>
    </message>
    <message>
        <source>Both wordings are kept: choose which one is to stand.</source>
        <translation>Se conservan las dos redacciones: elija cuál debe quedar.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another library with --library.</source>
        <translation>Cambie sus permisos o elija otra biblioteca con --library.</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, or choose another library with --library.</source>
        <translation>Cambie los permisos del archivo y de su carpeta, o elija otra biblioteca con --library.</translation>
    </message>
    <message>
        <source>Check it and enter it again.</source>
        <translation>Compruébela e introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <source>Check that it was downloaded completely.</source>
        <translation>Compruebe que se descargó por completo.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>Compruebe que se guardó o se descargó por completo.</translation>
    </message>
    <message>
        <source>Check that the disk is there and has room, or choose another library with --library.</source>
        <translation>Compruebe que el disco está disponible y tiene espacio, o elija otra biblioteca con --library.</translation>
    </message>
    <message>
        <source>Check that the disk or network folder is still connected, and try again.</source>
        <translation>Compruebe que el disco o la carpeta de red sigue conectado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that they are not blank or too faint.</source>
        <translation>Compruebe que no están en blanco ni demasiado tenues.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Compruebe la dirección y la conexión.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Compruebe la dirección o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Check the address; the page may have been moved or deleted.</source>
        <translation>Compruebe la dirección; puede que la página se haya movido o borrado.</translation>
    </message>
    <message>
        <source>Check the connection and try again, or open the page in a browser.</source>
        <translation>Compruebe la conexión e inténtelo de nuevo, o abra la página en un navegador.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the date of this computer. Do not enter anything on this site.</source>
        <translation>Compruebe la fecha de este equipo. No introduzca nada en este sitio.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Check the name; it may have been moved, renamed or deleted.</source>
        <translation>Compruebe el nombre; puede que se haya movido, cambiado de nombre o borrado.</translation>
    </message>
    <message>
        <source>Choose a JSON file of web annotations (JSON-LD) or a Hypothesis export.</source>
        <translation>Elija un archivo JSON de anotaciones web (JSON-LD) o una exportación de Hypothesis.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Elija un archivo que esté en ella.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Elija una carpeta que exista.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with room.</source>
        <translation>Elija una carpeta en la que pueda escribir, en un disco con espacio.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose another file with --library; nothing in this one was changed.</source>
        <translation>Elija otro archivo con --library; en este no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another place or make room.</source>
        <translation>Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>Choose one of these: {join}.</source>
        <translation>Elija uno de estos: {join}.</translation>
    </message>
    <message>
        <source>Choose the marked-up PDF instead.</source>
        <translation>Elija en su lugar el PDF marcado.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Close the original view and open it again.</source>
        <translation>Cierre la vista del original y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Close the other window or wait for it; what you wrote is kept here and tried again.</source>
        <translation>Cierre la otra ventana o espérela; lo que escribió se guarda aquí y se volverá a intentar.</translation>
    </message>
    <message>
        <source>Comments in this format cannot be taken over; save the document as DOCX to keep them.</source>
        <translation>Los comentarios de este formato no se pueden importar; guarde el documento como DOCX para conservarlos.</translation>
    </message>
    <message>
        <source>Contains an element of truth but is wrong in substance.</source>
        <translation>Contiene algo de verdad, pero es falso en lo esencial.</translation>
    </message>
    <message>
        <source>Contains facts but leads to a wrong conclusion.</source>
        <translation>Contiene hechos, pero lleva a una conclusión equivocada.</translation>
    </message>
    <message>
        <source>Copy the text of the article and try again.</source>
        <translation>Copie el texto del artículo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copiando la biblioteca</translation>
    </message>
    <message>
        <source>Damaged pages were left out: {_numbers}.</source>
        <translation>Se omitieron páginas dañadas: {_numbers}.</translation>
    </message>
    <message>
        <source>Do not open this address, or ask the publisher.</source>
        <translation>No abra esta dirección o pregunte al editor.</translation>
    </message>
    <message>
        <source>Do not open this address.</source>
        <translation>No abra esta dirección.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Download it in a browser and open the file.</source>
        <translation>Descárguelo en un navegador y abra el archivo.</translation>
    </message>
    <message>
        <source>Download or copy it again, completely.</source>
        <translation>Descárguelo o cópielo de nuevo, completo.</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in another program and print it to a new PDF.</source>
        <translation>Descárguelo o cópielo de nuevo, o ábralo en otro programa e imprímalo en un PDF nuevo.</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in the program that made it and save it anew.</source>
        <translation>Descárguelo o cópielo de nuevo, o ábralo en el programa que lo creó y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>Libros electrónicos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://.</source>
        <translation>Introduzca una dirección que empiece por https:// o http://.</translation>
    </message>
    <message>
        <source>Enter its password to open it.</source>
        <translation>Introduzca su contraseña para abrirlo.</translation>
    </message>
    <message>
        <source>Enter the address without the part before the @.</source>
        <translation>Introduzca la dirección sin la parte anterior a la @.</translation>
    </message>
    <message>
        <source>Every verdict needs a name of its own.</source>
        <translation>Cada veredicto necesita un nombre propio.</translation>
    </message>
    <message>
        <source>Everything on this page is shown already.</source>
        <translation>Ya se muestra todo el contenido de esta página.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check that the disk works and has room, then try again.</source>
        <translation>Todo lo guardado antes está a salvo. Compruebe que el disco funciona y tiene espacio, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Make room on the disk; the change is tried again when you go on typing.</source>
        <translation>Todo lo guardado antes está a salvo. Libere espacio en el disco; el cambio se vuelve a intentar cuando siga escribiendo.</translation>
    </message>
    <message>
        <source>Export fewer at a time.</source>
        <translation>Exporte menos de una vez.</translation>
    </message>
    <message>
        <source>Export it in another format instead, and please report what the message says.</source>
        <translation>Expórtelo en otro formato y, por favor, comunique lo que dice el mensaje.</translation>
    </message>
    <message>
        <source>Exporting articles</source>
        <translation>Exportando artículos</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Canales de noticias</translation>
    </message>
    <message>
        <source>Finding statements</source>
        <translation>Buscando declaraciones</translation>
    </message>
    <message>
        <source>Finding the article on the page</source>
        <translation>Buscando el artículo en la página</translation>
    </message>
    <message>
        <source>Free some room on the disk, or choose another one.</source>
        <translation>Libere espacio en el disco o elija otro.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Give each step another name.</source>
        <translation>Dé un nombre distinto a cada grado.</translation>
    </message>
    <message>
        <source>Go back to a copy with `hearsay restore`.</source>
        <translation>Vuelva a una copia con `hearsay restore`.</translation>
    </message>
    <message>
        <source>Have it written again with `hearsay library export`.</source>
        <translation>Haga que se escriba de nuevo con `hearsay library export`.</translation>
    </message>
    <message>
        <source>Hearsay made a mistake ({kind}).</source>
        <translation>Hearsay cometió un error ({kind}).</translation>
    </message>
    <message>
        <source>Hearsay made a mistake ({kind}): {what}.</source>
        <translation>Hearsay cometió un error ({kind}): {what}.</translation>
    </message>
    <message>
        <source>Hearsay opens text, not recordings or pictures.</source>
        <translation>Hearsay abre texto, no grabaciones ni imágenes.</translation>
    </message>
    <message>
        <source>If it is a document of another program, save it there as PDF, DOCX or plain text and open that.</source>
        <translation>Si es un documento de otro programa, guárdelo allí como PDF, DOCX o texto sin formato y abra ese archivo.</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Importando artículos</translation>
    </message>
    <message>
        <source>Install Hearsay again to compare by meaning.</source>
        <translation>Instale Hearsay de nuevo para comparar por el sentido.</translation>
    </message>
    <message>
        <source>Install Hearsay again to have the better analysis back.</source>
        <translation>Instale Hearsay de nuevo para recuperar el mejor análisis.</translation>
    </message>
    <message>
        <source>Install Hearsay again: some of its files are missing or damaged.</source>
        <translation>Instale Hearsay de nuevo: algunos de sus archivos faltan o están dañados.</translation>
    </message>
    <message>
        <source>Install it (python -m spacy download {name}), or leave out --model.</source>
        <translation>Instálelo (python -m spacy download {name}) o prescinda de --model.</translation>
    </message>
    <message>
        <source>Install tesseract (package “tesseract-ocr”) and open it again, or ask the sender for the text.</source>
        <translation>Instale tesseract (paquete «tesseract-ocr») y ábralo de nuevo, o pida el texto al remitente.</translation>
    </message>
    <message>
        <source>It goes on with the denial before it.</source>
        <translation>Continúa el desmentido anterior.</translation>
    </message>
    <message>
        <source>It is a call to do something.</source>
        <translation>Es un llamamiento a hacer algo.</translation>
    </message>
    <message>
        <source>It is a judgement.</source>
        <translation>Es un juicio.</translation>
    </message>
    <message>
        <source>It is a question, or leaves one open.</source>
        <translation>Es una pregunta o deja una abierta.</translation>
    </message>
    <message>
        <source>It is a question.</source>
        <translation>Es una pregunta.</translation>
    </message>
    <message>
        <source>It is a refusal to answer.</source>
        <translation>Es una negativa a responder.</translation>
    </message>
    <message>
        <source>It is an opinion or a wish.</source>
        <translation>Es una opinión o un deseo.</translation>
    </message>
    <message>
        <source>It is not said where the check is published (“Published at” in the window, --review-address).</source>
        <translation>No se dice dónde se publica la verificación («Publicado en» en la ventana, --review-address).</translation>
    </message>
    <message>
        <source>It is worded as a rejection of what was said.</source>
        <translation>Está formulado como un rechazo de lo dicho.</translation>
    </message>
    <message>
        <source>It is worded as a statement of fact.</source>
        <translation>Está formulado como un hecho.</translation>
    </message>
    <message>
        <source>It is worded as an opinion, a wish, a question or an intention.</source>
        <translation>Está formulado como una opinión, un deseo, una pregunta o una intención.</translation>
    </message>
    <message>
        <source>It may be damaged or made to do harm. If you trust it, save the part you need as plain text.</source>
        <translation>Puede estar dañado o hecho para causar daño. Si confía en él, guarde la parte que necesita como texto sin formato.</translation>
    </message>
    <message>
        <source>It may be made to do harm. If you trust it, open its pages in a browser and save them as HTML.</source>
        <translation>Puede estar hecho para causar daño. Si confía en él, abra sus páginas en un navegador y guárdelas como HTML.</translation>
    </message>
    <message>
        <source>It may be made to do harm. If you trust it, save the part you need as plain text.</source>
        <translation>Puede estar hecho para causar daño. Si confía en él, guarde la parte que necesita como texto sin formato.</translation>
    </message>
    <message>
        <source>It may be made to do harm. If you trust it, split it and open the part you need.</source>
        <translation>Puede estar hecho para causar daño. Si confía en él, divídalo y abra la parte que necesita.</translation>
    </message>
    <message>
        <source>It may build its text with a script. Open it in a browser, copy the article and paste it here.</source>
        <translation>Puede que su texto lo genere un script. Ábrala en un navegador, copie el artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>It may hold only pictures of pages.</source>
        <translation>Puede que solo contenga imágenes de páginas.</translation>
    </message>
    <message>
        <source>It may hold only pictures or attachments; save and open those.</source>
        <translation>Puede que solo contenga imágenes o archivos adjuntos; guárdelos y ábralos.</translation>
    </message>
    <message>
        <source>It may hold only pictures; ask for the text.</source>
        <translation>Puede que solo contenga imágenes; pida el texto.</translation>
    </message>
    <message>
        <source>It neither confirms nor denies.</source>
        <translation>Ni confirma ni desmiente.</translation>
    </message>
    <message>
        <source>It says what might be.</source>
        <translation>Dice lo que podría ser.</translation>
    </message>
    <message>
        <source>It says what ought to be.</source>
        <translation>Dice lo que debería ser.</translation>
    </message>
    <message>
        <source>It speaks of the future.</source>
        <translation>Habla del futuro.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Its text, where it has any, is in the clean view.</source>
        <translation>Su texto, si lo tiene, está en la vista limpia.</translation>
    </message>
    <message>
        <source>Keep it elsewhere and put its address into the link.</source>
        <translation>Guárdelo en otro lugar y ponga su dirección en el enlace.</translation>
    </message>
    <message>
        <source>Leave out --model: a package has its own model; from a clone of Hearsay others can be used.</source>
        <translation>Prescinda de --model: un paquete tiene su propio modelo; desde un clon de Hearsay se pueden usar otros.</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>Listas de direcciones</translation>
    </message>
    <message>
        <source>Look at it again, then make your change.</source>
        <translation>Vuelva a mirarla y haga después su cambio.</translation>
    </message>
    <message>
        <source>Look for it in a web archive, and open what you find there.</source>
        <translation>Búsquela en un archivo web y abra lo que encuentre allí.</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Preparando la vista previa</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Merging the library</source>
        <translation>Combinando la biblioteca</translation>
    </message>
    <message>
        <source>Move some of them elsewhere.</source>
        <translation>Mueva algunas a otro lugar.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>Name a file with --library.</source>
        <translation>Indique un archivo con --library.</translation>
    </message>
    <message>
        <source>Name another one with --library.</source>
        <translation>Indique otra con --library.</translation>
    </message>
    <message>
        <source>No English language model is installed, so nothing is coloured.</source>
        <translation>No hay ningún modelo de lengua inglesa instalado, así que no se colorea nada.</translation>
    </message>
    <message>
        <source>No evidence is noted.</source>
        <translation>No hay ninguna prueba anotada.</translation>
    </message>
    <message>
        <source>No font on this machine can show {some}: the PDF has an empty box in their place. Install fonts with these characters, such as Noto, and export again.</source>
        <translation>Ninguna fuente de este equipo puede mostrar {some}: el PDF tiene un recuadro vacío en su lugar. Instale fuentes con esos caracteres, como Noto, y exporte de nuevo.</translation>
    </message>
    <message>
        <source>No text could be recognised on the pages of this PDF.</source>
        <translation>No se pudo reconocer ningún texto en las páginas de este PDF.</translation>
    </message>
    <message>
        <source>Nobody has checked it yet.</source>
        <translation>Nadie la ha comprobado todavía.</translation>
    </message>
    <message>
        <source>Nobody is cited for it, and it gives {reason}.</source>
        <translation>No se cita a nadie que lo respalde, y da {reason}.</translation>
    </message>
    <message>
        <source>Nobody is named who made the claim.</source>
        <translation>No se nombra a quien hizo la afirmación.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>No se cambió nada más.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Keep the file, and open its newest copy with --library {copies}.</source>
        <translation>No se cambió nada en ella. Conserve el archivo y abra su copia más reciente con --library {copies}.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Save what can still be read with `hearsay restore --rescue`, or choose another library with --library.</source>
        <translation>No se cambió nada en ella. Rescate lo que aún se pueda leer con `hearsay restore --rescue` o elija otra biblioteca con --library.</translation>
    </message>
    <message>
        <source>Nothing sound could be made of {path}.</source>
        <translation>No se pudo obtener nada sano de {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to a copy with `hearsay restore`.</source>
        <translation>No se cambió nada. Vuelva a una copia con `hearsay restore`.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to an earlier copy with `hearsay restore`.</source>
        <translation>No se cambió nada. Vuelva a una copia anterior con `hearsay restore`.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try an older copy.</source>
        <translation>No se cambió nada. Pruebe con una copia más antigua.</translation>
    </message>
    <message>
        <source>Only the first {MOST_PAGES} of {count} pages were read.</source>
        <translation>Solo se leyeron las primeras {MOST_PAGES} de {count} páginas.</translation>
    </message>
    <message>
        <source>Only the first {_MOST_CHAPTERS} of {len} chapters were read.</source>
        <translation>Solo se leyeron los primeros {_MOST_CHAPTERS} de {len} capítulos.</translation>
    </message>
    <message>
        <source>Only the first {_MOST_PAGES} pages of the archive were read.</source>
        <translation>Solo se leyeron las primeras {_MOST_PAGES} páginas del archivo.</translation>
    </message>
    <message>
        <source>Open it again with text recognition; the recognised words can be wrong.</source>
        <translation>Ábralo de nuevo con reconocimiento de texto; las palabras reconocidas pueden ser erróneas.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice with its password and save it without one.</source>
        <translation>Ábralo en LibreOffice con su contraseña y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>Open it in Word with its password, save it without one, and open that.</source>
        <translation>Ábralo en Word con su contraseña, guárdelo sin ella y abra ese archivo.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the article and paste it here.</source>
        <translation>Ábrala en un navegador, copie el artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again or as PDF, and open that.</source>
        <translation>Ábralo en el programa que lo creó, guárdelo de nuevo o como PDF y abra ese archivo.</translation>
    </message>
    <message>
        <source>Open its file again.</source>
        <translation>Abra de nuevo su archivo.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Abra uno primero.</translation>
    </message>
    <message>
        <source>Open only the part you need.</source>
        <translation>Abra solo la parte que necesita.</translation>
    </message>
    <message>
        <source>Open only the part you need: split the file, or copy the passage and paste it.</source>
        <translation>Abra solo la parte que necesita: divida el archivo, o copie el pasaje y péguelo.</translation>
    </message>
    <message>
        <source>Open the page in a browser and save it again, or copy its text and paste it.</source>
        <translation>Abra la página en un navegador y guárdela de nuevo, o copie su texto y péguelo.</translation>
    </message>
    <message>
        <source>Open the page in a browser and save it as HTML.</source>
        <translation>Abra la página en un navegador y guárdela como HTML.</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it or copy its text, and open that.</source>
        <translation>Abra la página en un navegador, guárdela o copie su texto, y abra eso.</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the file.</source>
        <translation>Abra la página en un navegador, guárdela y abra el archivo.</translation>
    </message>
    <message>
        <source>Open the page that the picture, sound or video is on.</source>
        <translation>Abra la página en la que está la imagen, el sonido o el vídeo.</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>Textos OpenDocument</translation>
    </message>
    <message>
        <source>Opening the pages</source>
        <translation>Abriendo las páginas</translation>
    </message>
    <message>
        <source>Outlook messages</source>
        <translation>Mensajes de Outlook</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page {words} is damaged and cannot be drawn.</source>
        <translation>La página {words} está dañada y no se puede mostrar.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Reading chapter {words} of {len}</source>
        <translation>Leyendo el capítulo {words} de {len}</translation>
    </message>
    <message>
        <source>Reading page {words} of {count}</source>
        <translation>Leyendo la página {words} de {count}</translation>
    </message>
    <message>
        <source>Reading paragraphs</source>
        <translation>Leyendo los párrafos</translation>
    </message>
    <message>
        <source>Reading stopped after page {words}: the document holds too much text.</source>
        <translation>La lectura se detuvo tras la página {words}: el documento contiene demasiado texto.</translation>
    </message>
    <message>
        <source>Reading the page</source>
        <translation>Leyendo la página</translation>
    </message>
    <message>
        <source>Reading this document needs more memory than Hearsay lets a document have.</source>
        <translation>Leer este documento requiere más memoria de la que Hearsay concede a un documento.</translation>
    </message>
    <message>
        <source>Reading this document took too long, so it was stopped.</source>
        <translation>La lectura de este documento tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>Reading {address}</source>
        <translation>Leyendo {address}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Receiving the page</source>
        <translation>Recibiendo la página</translation>
    </message>
    <message>
        <source>Rename the file and open it again.</source>
        <translation>Cambie el nombre del archivo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <source>Right in substance; needs clarification or context.</source>
        <translation>Correcto en lo esencial; necesita aclaración o contexto.</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>Archivos web de Safari</translation>
    </message>
    <message>
        <source>Save a copy without a password in a PDF program and open that, or choose the marked-up PDF instead.</source>
        <translation>Guarde una copia sin contraseña en un programa de PDF y ábrala, o elija en su lugar el PDF marcado.</translation>
    </message>
    <message>
        <source>Save it as PDF and open that.</source>
        <translation>Guárdelo como PDF y abra ese archivo.</translation>
    </message>
    <message>
        <source>Save it as plain text or PDF.</source>
        <translation>Guárdelo como texto sin formato o PDF.</translation>
    </message>
    <message>
        <source>Save it in Word or LibreOffice as DOCX or PDF and open that.</source>
        <translation>Guárdelo en Word o LibreOffice como DOCX o PDF y abra ese archivo.</translation>
    </message>
    <message>
        <source>Save it without a password and open that.</source>
        <translation>Guárdelo sin contraseña y abra ese archivo.</translation>
    </message>
    <message>
        <source>Saved web pages</source>
        <translation>Páginas web guardadas</translation>
    </message>
    <message>
        <source>Select and copy the text itself, and try again.</source>
        <translation>Seleccione y copie el texto mismo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Some bytes are not valid {upper}; each is shown as �.</source>
        <translation>Algunos bytes no son {upper} válido; cada uno se muestra como �.</translation>
    </message>
    <message>
        <source>Some cells were longer than a sheet can hold ({most} characters) and end with an ellipsis.</source>
        <translation>Algunas celdas superaban lo que cabe en una hoja ({most} caracteres) y terminan con puntos suspensivos.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Text was recognised from pictures of the pages; words can be wrong.</source>
        <translation>El texto se reconoció a partir de imágenes de las páginas; puede haber palabras erróneas.</translation>
    </message>
    <message>
        <source>That article is no longer in the library.</source>
        <translation>Ese artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>That note is no longer in the library.</source>
        <translation>Esa nota ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The PDF of “{title}” could not be typeset: {error}.</source>
        <translation>No se pudo componer el PDF de «{title}»: {error}.</translation>
    </message>
    <message>
        <source>The address carries a user name or password.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>The address leads to {strip}, not to text.</source>
        <translation>La dirección lleva a {strip}, no a un texto.</translation>
    </message>
    <message>
        <source>The address {redirects} redirected to {address}.</source>
        <translation>La dirección {redirects} redirigió a {address}.</translation>
    </message>
    <message>
        <source>The answer begins with a “no”.</source>
        <translation>La respuesta empieza con un «no».</translation>
    </message>
    <message>
        <source>The article has no address on the web, so where the claim appeared is told by title only.</source>
        <translation>El artículo no tiene dirección en la web, así que el lugar donde apareció la afirmación se indica solo por el título.</translation>
    </message>
    <message>
        <source>The article on this page could not be told from the rest, so everything on it is shown.</source>
        <translation>No se pudo distinguir el artículo del resto de la página, así que se muestra todo.</translation>
    </message>
    <message>
        <source>The article seems to be in {language}; Hearsay knows English only and marks nothing but quotations.</source>
        <translation>Idioma probable del artículo: {language}. Hearsay solo conoce el inglés y no marca más que las citas.</translation>
    </message>
    <message>
        <source>The article&apos;s day is not known.</source>
        <translation>No se conoce la fecha del artículo.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is damaged in the library.</source>
        <translation>El archivo adjunto «{name}» está dañado en la biblioteca.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing from the library.</source>
        <translation>El archivo adjunto «{name}» falta en la biblioteca.</translation>
    </message>
    <message>
        <source>The claim has no words.</source>
        <translation>La afirmación no tiene palabras.</translation>
    </message>
    <message>
        <source>The claim is longer than the {_LONGEST_CLAIM} characters that search engines show.</source>
        <translation>La afirmación supera los {_LONGEST_CLAIM} caracteres que muestran los buscadores.</translation>
    </message>
    <message>
        <source>The copy {copy} is damaged or no library.</source>
        <translation>La copia {copy} está dañada o no es una biblioteca.</translation>
    </message>
    <message>
        <source>The day of the check is not a date.</source>
        <translation>El día de la comprobación no es una fecha.</translation>
    </message>
    <message>
        <source>The disk is full, so the library {path} could not take the last change.</source>
        <translation>El disco está lleno, así que la biblioteca {path} no pudo guardar el último cambio.</translation>
    </message>
    <message>
        <source>The document has tracked changes; it is shown with all of them accepted.</source>
        <translation>El documento tiene control de cambios; se muestra con todos ellos aceptados.</translation>
    </message>
    <message>
        <source>The document has tracked changes; passages marked as deleted may still be in the text.</source>
        <translation>El documento tiene control de cambios; puede que queden en el texto pasajes marcados como eliminados.</translation>
    </message>
    <message>
        <source>The document is damaged; it is shown as far as it could be read, and text may be missing.</source>
        <translation>El documento está dañado; se muestra hasta donde se pudo leer y puede faltar texto.</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} could not be trusted: {words}.</source>
        <translation>No se pudo confiar en la conexión cifrada con {host}: {words}.</translation>
    </message>
    <message>
        <source>The end of the document seems to be missing.</source>
        <translation>Parece que falta el final del documento.</translation>
    </message>
    <message>
        <source>The evidence contradicts the statement.</source>
        <translation>Las pruebas contradicen la declaración.</translation>
    </message>
    <message>
        <source>The evidence supports the statement and nothing of weight is left out.</source>
        <translation>Las pruebas respaldan la declaración y no se omite nada importante.</translation>
    </message>
    <message>
        <source>The evidence that can be had does not decide it.</source>
        <translation>Las pruebas disponibles no lo deciden.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character: cut off.</source>
        <translation>El archivo termina en medio de un carácter: está cortado.</translation>
    </message>
    <message>
        <source>The file holds more than {MOST} annotations.</source>
        <translation>El archivo contiene más de {MOST} anotaciones.</translation>
    </message>
    <message>
        <source>The file holds no annotations.</source>
        <translation>El archivo no contiene anotaciones.</translation>
    </message>
    <message>
        <source>The file is larger than {words} MB.</source>
        <translation>El archivo supera los {words} MB.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>El archivo no es JSON.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long.</source>
        <translation>El nombre del archivo es demasiado largo.</translation>
    </message>
    <message>
        <source>The headline gives somebody&apos;s “no”.</source>
        <translation>El titular recoge el «no» de alguien.</translation>
    </message>
    <message>
        <source>The headline names who says so.</source>
        <translation>El titular nombra a quien lo dice.</translation>
    </message>
    <message>
        <source>The judge&apos;s model is missing or broken ({__name__}): kinds are told by rules alone.</source>
        <translation>El modelo que juzga falta o está dañado ({__name__}): los tipos se distinguen solo por reglas.</translation>
    </message>
    <message>
        <source>The language model {chosen} is broken ({__name__}), so nothing is coloured.</source>
        <translation>El modelo de lengua {chosen} está dañado ({__name__}), así que no se colorea nada.</translation>
    </message>
    <message>
        <source>The language model {name} is not installed, so nothing is coloured.</source>
        <translation>El modelo de lengua {name} no está instalado, así que no se colorea nada.</translation>
    </message>
    <message>
        <source>The library has no article {article_id}.</source>
        <translation>La biblioteca no tiene ningún artículo {article_id}.</translation>
    </message>
    <message>
        <source>The library {library} is damaged, so that no sound copy of it could be made.</source>
        <translation>La biblioteca {library} está dañada, así que no se pudo hacer una copia sana.</translation>
    </message>
    <message>
        <source>The library {path} cannot be used: {strerror}.</source>
        <translation>No se puede usar la biblioteca {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written.</source>
        <translation>No se puede escribir en la biblioteca {path}.</translation>
    </message>
    <message>
        <source>The library {path} could not be brought to this version&apos;s form and was left as it was.</source>
        <translation>La biblioteca {path} no se pudo pasar al formato de esta versión y se dejó como estaba.</translation>
    </message>
    <message>
        <source>The library {path} could not be read or written: {error}.</source>
        <translation>No se pudo leer o escribir la biblioteca {path}: {error}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged.</source>
        <translation>La biblioteca {path} está dañada.</translation>
    </message>
    <message>
        <source>The library {path} may not be read and written.</source>
        <translation>No tiene permiso para leer y escribir la biblioteca {path}.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer Hearsay and was left untouched.</source>
        <translation>La biblioteca {path} la creó un Hearsay más reciente y no se ha tocado.</translation>
    </message>
    <message>
        <source>The library&apos;s copy of the original file is damaged.</source>
        <translation>La copia del archivo original que guarda la biblioteca está dañada.</translation>
    </message>
    <message>
        <source>The list of the tables of {source} is damaged, so that nothing in it can be read.</source>
        <translation>La lista de tablas de {source} está dañada, así que no se puede leer nada.</translation>
    </message>
    <message>
        <source>The name ends in {suffix}, but the content is {kind}; it was opened as that.</source>
        <translation>El nombre termina en {suffix}, pero el contenido es {kind}; se abrió como tal.</translation>
    </message>
    <message>
        <source>The note is not touched. A copy of the library may have the file; attach it again if you have it.</source>
        <translation>La nota no se ha tocado. Puede que una copia de la biblioteca tenga el archivo; adjúntelo de nuevo si lo tiene.</translation>
    </message>
    <message>
        <source>The original of “{title}” cannot be read: {error}.</source>
        <translation>No se puede leer el original de «{title}»: {error}.</translation>
    </message>
    <message>
        <source>The original of “{title}” is encrypted, so nothing can be added to it.</source>
        <translation>El original de «{title}» está cifrado, así que no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>The page has been taken down.</source>
        <translation>La página ha sido retirada.</translation>
    </message>
    <message>
        <source>The page in this file is too big to be an article.</source>
        <translation>La página de este archivo es demasiado grande para ser un artículo.</translation>
    </message>
    <message>
        <source>The page is behind a paywall.</source>
        <translation>La página está tras un muro de pago.</translation>
    </message>
    <message>
        <source>The page is nested too deep to be read to the end; part of its text is missing.</source>
        <translation>La página está anidada a demasiada profundidad para leerla hasta el final; falta parte de su texto.</translation>
    </message>
    <message>
        <source>The page is withheld for legal reasons.</source>
        <translation>La página está retenida por motivos legales.</translation>
    </message>
    <message>
        <source>The page wants you to sign in.</source>
        <translation>La página pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The pages of this PDF cannot be drawn any more; its text stays open.</source>
        <translation>Las páginas de este PDF ya no se pueden mostrar; su texto sigue abierto.</translation>
    </message>
    <message>
        <source>The paragraph before it says who speaks.</source>
        <translation>El párrafo anterior dice quién habla.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>La contraseña no abre este PDF.</translation>
    </message>
    <message>
        <source>The publisher asks that programs do not keep or list this page (robots notice).</source>
        <translation>El editor pide que los programas no guarden ni indexen esta página (aviso a robots).</translation>
    </message>
    <message>
        <source>The publisher marks this article as for subscribers; what was fetched may be incomplete.</source>
        <translation>El editor reserva este artículo a suscriptores; lo recibido puede estar incompleto.</translation>
    </message>
    <message>
        <source>The sentence encoder is missing or broken ({__name__}), words alone are compared.</source>
        <translation>El codificador de frases falta o está dañado ({__name__}); solo se comparan las palabras.</translation>
    </message>
    <message>
        <source>The site did not give the page (status {status}).</source>
        <translation>El sitio no entregó la página (estado {status}).</translation>
    </message>
    <message>
        <source>The site has a problem of its own (status {status}).</source>
        <translation>El sitio tiene un problema propio (estado {status}).</translation>
    </message>
    <message>
        <source>The site redirects into your own network, which no page has reason to do.</source>
        <translation>El sitio redirige a su propia red, algo que ninguna página tiene motivo para hacer.</translation>
    </message>
    <message>
        <source>The site redirects to what is no web page: {address}</source>
        <translation>El sitio redirige a algo que no es una página web: {address}</translation>
    </message>
    <message>
        <source>The site refuses to give this page to programs.</source>
        <translation>El sitio se niega a entregar esta página a programas.</translation>
    </message>
    <message>
        <source>The site says that too many pages were asked for.</source>
        <translation>El sitio dice que se pidieron demasiadas páginas.</translation>
    </message>
    <message>
        <source>The site sends the request round in circles.</source>
        <translation>El sitio hace dar vueltas a la petición.</translation>
    </message>
    <message>
        <source>The tagger&apos;s model is broken ({__name__}), so statements are found by rules alone.</source>
        <translation>El modelo de etiquetado está dañado ({__name__}), así que las declaraciones se buscan solo con reglas.</translation>
    </message>
    <message>
        <source>The tagger&apos;s model is incomplete ({join} is missing): rules alone find statements.</source>
        <translation>El modelo de etiquetado está incompleto (falta {join}): las declaraciones se buscan solo con reglas.</translation>
    </message>
    <message>
        <source>The text and the notes are not touched.</source>
        <translation>El texto y las notas no se han tocado.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as {charset}. Letters with accents may be wrong.</source>
        <translation>El texto no está en UTF-8; se leyó como {charset}. Las letras con acento pueden ser erróneas.</translation>
    </message>
    <message>
        <source>The verdict has no name.</source>
        <translation>El veredicto no tiene nombre.</translation>
    </message>
    <message>
        <source>The verdict lies outside its scale.</source>
        <translation>El veredicto está fuera de su escala.</translation>
    </message>
    <message>
        <source>The verdict scale was changed in another window meanwhile.</source>
        <translation>La escala de veredictos se cambió entretanto en otra ventana.</translation>
    </message>
    <message>
        <source>The window&apos;s start page lists the articles.</source>
        <translation>La página de inicio de la ventana muestra la lista de artículos.</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>No hay subtítulos en este archivo.</translation>
    </message>
    <message>
        <source>There are too many copies beside {library}.</source>
        <translation>Hay demasiadas copias junto a {library}.</translation>
    </message>
    <message>
        <source>There is no article to export.</source>
        <translation>No hay ningún artículo que exportar.</translation>
    </message>
    <message>
        <source>There is no copy at {copy}.</source>
        <translation>No hay ninguna copia en {copy}.</translation>
    </message>
    <message>
        <source>There is no export format “{key}”.</source>
        <translation>No hay ningún formato de exportación «{key}».</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>No hay ningún archivo «{path}».</translation>
    </message>
    <message>
        <source>There is no library at {library}.</source>
        <translation>No hay ninguna biblioteca en {library}.</translation>
    </message>
    <message>
        <source>There is no library at {other}.</source>
        <translation>No hay ninguna biblioteca en {other}.</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>No hay ninguna biblioteca en {path}.</translation>
    </message>
    <message>
        <source>There is no site {host}, or you are offline.</source>
        <translation>No hay ningún sitio {host}, o no tiene conexión.</translation>
    </message>
    <message>
        <source>There is no such page on the site.</source>
        <translation>Esa página no existe en el sitio.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>There is no text in this document.</source>
        <translation>No hay texto en este documento.</translation>
    </message>
    <message>
        <source>There is no text in this e-book.</source>
        <translation>No hay texto en este libro electrónico.</translation>
    </message>
    <message>
        <source>There is no text in this message.</source>
        <translation>No hay texto en este mensaje.</translation>
    </message>
    <message>
        <source>There is no text in what was opened.</source>
        <translation>No hay texto en lo que se abrió.</translation>
    </message>
    <message>
        <source>There is no text on these pages (blank or pictures): {_numbers}.</source>
        <translation>No hay texto en estas páginas (en blanco o con imágenes): {_numbers}.</translation>
    </message>
    <message>
        <source>There is no text on this page.</source>
        <translation>No hay texto en esta página.</translation>
    </message>
    <message>
        <source>There is no web page in this file.</source>
        <translation>No hay ninguna página web en este archivo.</translation>
    </message>
    <message>
        <source>There is no web page with text in this archive.</source>
        <translation>No hay ninguna página web con texto en este archivo.</translation>
    </message>
    <message>
        <source>There is nothing in this {what}.</source>
        <translation>No hay nada en este documento (tipo: {what}).</translation>
    </message>
    <message>
        <source>This Office document is encrypted.</source>
        <translation>Este documento de Office está cifrado.</translation>
    </message>
    <message>
        <source>This PDF is a scan: it holds pictures of pages and no text that can be read.</source>
        <translation>Este PDF es un escaneo: contiene imágenes de páginas y ningún texto que se pueda leer.</translation>
    </message>
    <message>
        <source>This PDF is damaged or cut off; no page of it can be read.</source>
        <translation>Este PDF está dañado o cortado; no se puede leer ninguna de sus páginas.</translation>
    </message>
    <message>
        <source>This PDF is encrypted.</source>
        <translation>Este PDF está cifrado.</translation>
    </message>
    <message>
        <source>This archive unpacks to far more than a document holds, so it was not opened.</source>
        <translation>Al descomprimirlo, este archivo ocupa mucho más que un documento, así que no se abrió.</translation>
    </message>
    <message>
        <source>This document is damaged in a way that stopped the part of Hearsay that reads it; nothing else was affected.</source>
        <translation>Este documento está dañado de un modo que detuvo la parte de Hearsay que lo lee; nada más se vio afectado.</translation>
    </message>
    <message>
        <source>This document is damaged or cut off; its content cannot be read.</source>
        <translation>Este documento está dañado o cortado; no se puede leer su contenido.</translation>
    </message>
    <message>
        <source>This document is encrypted.</source>
        <translation>Este documento está cifrado.</translation>
    </message>
    <message>
        <source>This document unpacks to far more than a document holds, so it was not opened.</source>
        <translation>Al descomprimirlo, este documento ocupa mucho más de lo normal, así que no se abrió.</translation>
    </message>
    <message>
        <source>This e-book has {len} chapters; open one from the list.</source>
        <translation>Este libro electrónico tiene {len} capítulos; abra uno de la lista.</translation>
    </message>
    <message>
        <source>This e-book is protected against copying.</source>
        <translation>Este libro electrónico está protegido contra copia.</translation>
    </message>
    <message>
        <source>This file is binary: it holds no readable text.</source>
        <translation>Este archivo es binario: no contiene texto legible.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off: it begins as a document but its end is missing.</source>
        <translation>Este archivo está dañado o cortado: empieza como un documento, pero falta el final.</translation>
    </message>
    <message>
        <source>This file is empty: it holds no text.</source>
        <translation>Este archivo está vacío: no contiene texto.</translation>
    </message>
    <message>
        <source>This file is {kind}, which cannot be opened.</source>
        <translation>Este archivo es {kind}, que no se puede abrir.</translation>
    </message>
    <message>
        <source>This file is {what}, which cannot be opened.</source>
        <translation>Este archivo es {what}, que no se puede abrir.</translation>
    </message>
    <message>
        <source>This is a {what} with {entries}; open one from it.</source>
        <translation>Este documento ({what}) contiene {entries}; abra una de ellas.</translation>
    </message>
    <message>
        <source>This is not the address of a web page: {address}</source>
        <translation>Esta no es la dirección de una página web: {address}</translation>
    </message>
    <message>
        <source>This note was changed in another window meanwhile.</source>
        <translation>Esta nota se cambió entretanto en otra ventana.</translation>
    </message>
    <message>
        <source>Try again later, or open it in a browser.</source>
        <translation>Inténtelo más tarde o ábrala en un navegador.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Typesetting {title}</source>
        <translation>Componiendo {title}</translation>
    </message>
    <message>
        <source>Unpack it and open what is in it.</source>
        <translation>Descomprímalo y abra lo que contiene.</translation>
    </message>
    <message>
        <source>Update Hearsay to open it, or choose another library with --library.</source>
        <translation>Actualice Hearsay para abrirla o elija otra biblioteca con --library.</translation>
    </message>
    <message>
        <source>Update Hearsay to open it.</source>
        <translation>Actualice Hearsay para abrirlo.</translation>
    </message>
    <message>
        <source>Use the Hearsay that made it, and report this: no note may be lost.</source>
        <translation>Use el Hearsay que la creó y comunique esto: no debe perderse ninguna nota.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <translation>Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation>Archivos web</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>Archivos web (WACZ)</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>What the site sends is too big: more than {words} MB.</source>
        <translation>Lo que envía el sitio es demasiado grande: más de {words} MB.</translation>
    </message>
    <message>
        <source>What you saved is safe. Try again; the details for a report are in {log_file}.</source>
        <translation>Lo que guardó está a salvo. Inténtelo de nuevo; los detalles para un informe están en {log_file}.</translation>
    </message>
    <message>
        <source>Which version made {path} cannot be told any more.</source>
        <translation>Ya no se puede saber qué versión creó {path}.</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Documentos de Word</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Writing {title}</source>
        <translation>Escribiendo {title}</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Lo dijo usted.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up; free some room or choose another disk.</source>
        <translation>Su cuota en este disco está agotada; libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>un archivo web de Safari</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a cause (“{match}”)</source>
        <translation>una causa («{match}»)</translation>
    </message>
    <message>
        <source>a comparison (“{ranks}”)</source>
        <translation>una comparación («{ranks}»)</translation>
    </message>
    <message>
        <source>a date (“{dates}”)</source>
        <translation>una fecha («{dates}»)</translation>
    </message>
    <message>
        <source>a figure ({strip})</source>
        <translation>una cifra ({strip})</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>Nobody is named who checked it (“Who checked” in the window, --reviewer, or in its evidence).</source>
        <translation>No se nombra a nadie que lo haya verificado («Quién verificó» en la ventana, --reviewer, o en sus pruebas).</translation>
    </message>
    <message>
        <source>a copied passage</source>
        <translation>un pasaje copiado</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>un canal de noticias</translation>
    </message>
    <message>
        <source>a list of addresses</source>
        <translation>una lista de direcciones</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>una imagen (GIF)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>una imagen (JPEG)</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>una imagen (PNG)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>una imagen (TIFF)</translation>
    </message>
    <message>
        <source>a picture, sound or video file</source>
        <translation>un archivo de imagen, sonido o vídeo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a rich text file</source>
        <translation>un archivo de texto enriquecido</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>una página web guardada (MHTML)</translation>
    </message>
    <message>
        <source>a sound or video recording</source>
        <translation>una grabación de sonido o vídeo</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>una grabación de sonido</translation>
    </message>
    <message>
        <source>a spreadsheet or presentation</source>
        <translation>una hoja de cálculo o presentación</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a video or sound recording</source>
        <translation>una grabación de vídeo o sonido</translation>
    </message>
    <message>
        <source>a web archive (WACZ)</source>
        <translation>un archivo web (WACZ)</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <translation>un archivo web (WARC)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>un mensaje de Outlook</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>un libro electrónico (EPUB)</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un correo electrónico</translation>
    </message>
    <message>
        <source>an old Office document (.doc, .xls or .ppt)</source>
        <translation>un documento antiguo de Office (.doc, .xls o .ppt)</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>otra escritura</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>canal de noticias</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>subtítulos</translation>
    </message>
    <message>
        <source>{count} marks of “{title}” have no place on a page of the original.</source>
        <translation>{count} marcas de «{title}» no tienen lugar en ninguna página del original.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {words}.</source>
        <translation>No se pudo conectar con {host}: {words}.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} no responde.</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation>{host} tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>{host} took too long to send the page.</source>
        <translation>{host} tardó demasiado en enviar la página.</translation>
    </message>
    <message>
        <source>{len} checked, but something that a ClaimReview has to have is missing: written as Claim.</source>
        <translation>{len} comprobadas, pero falta algo que exige ClaimReview: escritas como Claim.</translation>
    </message>
    <message>
        <source>{len} checked, complete: written as ClaimReview.</source>
        <translation>{len} comprobadas y completas: escritas como ClaimReview.</translation>
    </message>
    <message>
        <source>{len} entries</source>
        <translation>{len} entradas</translation>
    </message>
    <message>
        <source>{lost} comments stand on no text and were left out.</source>
        <translation>{lost} comentarios no se refieren a ningún texto y se omitieron.</translation>
    </message>
    <message>
        <source>{lost} of the document&apos;s comments stand beside no text and were left out.</source>
        <translation>{lost} comentarios del documento no están junto a ningún texto y se omitieron.</translation>
    </message>
    <message>
        <source>{lost} parts of the e-book hold no text that can be read (pictures or damaged).</source>
        <translation>{lost} partes del libro electrónico no contienen texto legible (imágenes o dañadas).</translation>
    </message>
    <message>
        <source>{name} is no ClaimReview: {join}</source>
        <translation>{name} no es una ClaimReview: {join}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>No se puede leer {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>No se ha podido escribir {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is another program&apos;s database, not a Hearsay library.</source>
        <translation>{path} es la base de datos de otro programa, no una biblioteca de Hearsay.</translation>
    </message>
    <message>
        <source>{path} is the address of a server, and this Hearsay keeps libraries in files only.</source>
        <translation>{path} es la dirección de un servidor, y este Hearsay solo guarda bibliotecas en archivos.</translation>
    </message>
    <message>
        <source>{plain} not checked: written as Claim.</source>
        <translation>{plain} sin comprobar: escritas como Claim.</translation>
    </message>
    <message>
        <source>{shown} and {words} more</source>
        <translation>{shown} y {words} más</translation>
    </message>
    <message>
        <source>{source} could not be read: {strerror}.</source>
        <translation>No se pudo leer {source}: {strerror}.</translation>
    </message>
    <message>
        <source>{source} is no file of articles, or it is damaged ({error}).</source>
        <translation>{source} no es un archivo de artículos o está dañado ({error}).</translation>
    </message>
    <message>
        <source>{source} was written by a newer Hearsay.</source>
        <translation>{source} lo escribió un Hearsay más reciente.</translation>
    </message>
    <message>
        <source>{target} could not be written: {strerror}.</source>
        <translation>No se pudo escribir {target}: {strerror}.</translation>
    </message>
    <message>
        <source>{target} is a folder.</source>
        <translation>{target} es una carpeta.</translation>
    </message>
    <message>
        <source>{target} is there already and was not changed.</source>
        <translation>{target} ya existe y no se cambió.</translation>
    </message>
    <message>
        <source>“{cue} … {phrase}” rejects it.</source>
        <translation>«{cue} … {phrase}» lo rechaza.</translation>
    </message>
    <message>
        <source>“{cue}” accuses somebody.</source>
        <translation>«{cue}» acusa a alguien.</translation>
    </message>
    <message>
        <source>“{cue}” gives an opinion.</source>
        <translation>«{cue}» expresa una opinión.</translation>
    </message>
    <message>
        <source>“{cue}” is a refusal to answer.</source>
        <translation>«{cue}» es una negativa a responder.</translation>
    </message>
    <message>
        <source>“{cue}” is no assertion that could be checked.</source>
        <translation>«{cue}» no es una afirmación que se pueda comprobar.</translation>
    </message>
    <message>
        <source>“{cue}” presents it as fact.</source>
        <translation>«{cue}» lo presenta como un hecho.</translation>
    </message>
    <message>
        <source>“{cue}” rejects it.</source>
        <translation>«{cue}» lo rechaza.</translation>
    </message>
    <message>
        <source>“{cue}” rejects what follows.</source>
        <translation>«{cue}» rechaza lo que sigue.</translation>
    </message>
    <message>
        <source>“{cue}” reports it as fact.</source>
        <translation>«{cue}» lo relata como un hecho.</translation>
    </message>
    <message>
        <source>“{cue}” says that something was not said.</source>
        <translation>«{cue}» indica que algo no se dijo.</translation>
    </message>
    <message>
        <source>“{cue}” stops short of a denial.</source>
        <translation>«{cue}» no llega a ser un desmentido.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» es una carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it holds no text.</source>
        <translation>«{name}» está vacío: no contiene texto.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {words} MB.</source>
        <translation>«{name}» supera los {words} MB.</translation>
    </message>
    <message>
        <source>“{name}” is too big: it has {words} MB, and the most that can be opened as {kind} is {words2} MB.</source>
        <translation>«{name}» es demasiado grande: tiene {words} MB, y lo máximo que se puede abrir (tipo: {kind}) son {words2} MB.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {strerror}.</source>
        <translation>No se pudo leer «{path}»: {strerror}.</translation>
    </message>
    <message>
        <source>“{path}” is not a file name.</source>
        <translation>«{path}» no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>“{path}” may not be read by you.</source>
        <translation>No tiene permiso para leer «{path}».</translation>
    </message>
    <message>
        <source>“{phrase}” rejects what was said.</source>
        <translation>«{phrase}» rechaza lo que se dijo.</translation>
    </message>
    <message>
        <source>“{title}” did not come from a PDF, so there are no pages to mark.</source>
        <translation>«{title}» no procede de un PDF, así que no hay páginas que marcar.</translation>
    </message>
    <message>
        <source>“{title}” has no text and no address.</source>
        <translation>«{title}» no tiene texto ni dirección.</translation>
    </message>
    <message>
        <source>“{title}” is damaged: the copy is a repaired one. Keep the original.</source>
        <translation>«{title}» está dañado: la copia es una versión reparada. Conserve el original.</translation>
    </message>
    <message>
        <source>“{title}” is signed. The copy holds the signed file unchanged, and the marks as an addition to it: programs will say that it was changed after it was signed. Keep the original.</source>
        <translation>«{title}» está firmado. La copia contiene el archivo firmado sin cambios y las marcas como añadido: los programas dirán que se modificó tras la firma. Conserve el original.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>There is none further down.</source>
        <translation>No hay más hacia abajo.</translation>
    </message>
    <message>
        <source>There is none further up.</source>
        <translation>No hay más hacia arriba.</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Protected source</source>
        <translation>Fuente protegida</translation>
    </message>
    <message>
        <source>A protected note never goes into an export.</source>
        <translation>Una nota protegida nunca entra en una exportación.</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>{verdict} (no longer in use)</source>
        <translation>{verdict} (ya no se usa)</translation>
    </message>
    <message>
        <source>Evidence ({count}) …</source>
        <translation>Pruebas ({count}) …</translation>
    </message>
    <message>
        <source>Evidence …</source>
        <translation>Pruebas …</translation>
    </message>
</context>
<context>
    <name>NoteHistoryDialog</name>
    <message>
        <source>History of the note</source>
        <translation>Historial de la nota</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>{when}, another window’s</source>
        <translation>{when}, de otra ventana</translation>
    </message>
    <message>
        <source>The words then</source>
        <translation>Las palabras de entonces</translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>Recuperar este texto</translation>
    </message>
</context>
<context>
    <name>NoteLane</name>
    <message>
        <source>Notes beside the text</source>
        <translation>Notas junto al texto</translation>
    </message>
</context>
<context>
    <name>NoteTaking</name>
    <message>
        <source>Click a coloured passage or select some text, then take the note.</source>
        <translation>Haga clic en un pasaje de color o seleccione texto y luego tome la nota.</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>nueva nota</translation>
    </message>
    <message>
        <source>change of a note</source>
        <translation>cambio de una nota</translation>
    </message>
    <message>
        <source>removal of a note</source>
        <translation>eliminación de una nota</translation>
    </message>
    <message>
        <source>older wording of a note</source>
        <translation>texto anterior de una nota</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Write here; it is saved while you type.</source>
        <translation>Escriba aquí; se guarda mientras teclea.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>NotesDock</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on this article</source>
        <translation>Notas sobre este artículo</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historial …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{words}  (its place is not found)</source>
        <translation>{words}  (no se encuentra su lugar)</translation>
    </message>
    <message>
        <source>Choose a statement or select text.</source>
        <translation>Elija una declaración o seleccione texto.</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Open an article</source>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <source>There is nothing to open in the clipboard. Copy the text of an article and try again.</source>
        <translation>No hay nada que abrir en el portapapeles. Copie el texto de un artículo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Scanned document</source>
        <translation>Documento escaneado</translation>
    </message>
    <message>
        <source>Text recognition is installed and can read the scan on this machine. It takes a few seconds a page and makes mistakes: compare quotations with the original.</source>
        <translation>El reconocimiento de texto está instalado y puede leer el escaneo en este equipo. Tarda unos segundos por página y comete errores: compare las citas con el original.</translation>
    </message>
    <message>
        <source>Read the scan</source>
        <translation>Leer el escaneo</translation>
    </message>
</context>
<context>
    <name>OriginalPanel</name>
    <message>
        <source>Original pages</source>
        <translation>Páginas del original</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Close the original pages</source>
        <translation>Cerrar las páginas del original</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages of the original</source>
        <translation>Páginas del original</translation>
    </message>
    <message>
        <source>Drawing page {number} …</source>
        <translation>Dibujando la página {number} …</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name of a speaker</source>
        <translation>Nombre de un hablante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Desmentidos</translation>
    </message>
    <message>
        <source>Other attributions</source>
        <translation>Otras atribuciones</translation>
    </message>
    <message>
        <source>What the speaker said</source>
        <translation>Lo que dijo el hablante</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Quizá la misma persona</translation>
    </message>
    <message>
        <source>Perhaps the same person in other articles:</source>
        <translation>Quizá la misma persona en otros artículos:</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>You confirmed that this is one person.</source>
        <translation>Usted confirmó que es una sola persona.</translation>
    </message>
    <message>
        <source>{name}: {claims} claims, {denials} denials, {other} other, in {articles} articles</source>
        <translation>{name}: {claims} afirmaciones, {denials} desmentidos, {other} otras, en {articles} artículos</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>misma persona</translation>
    </message>
    <message>
        <source>different persons</source>
        <translation>personas distintas</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the note</source>
        <translation>Vista previa de la nota</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Password needed</source>
        <translation>Se necesita contraseña</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ReadingService</name>
    <message>
        <source>Reading the original again</source>
        <translation>Leyendo de nuevo el original</translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation>Abriendo el artículo</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation>Cargando el modelo de lengua</translation>
    </message>
    <message>
        <source>Finding statements in {title}</source>
        <translation>Buscando declaraciones en {title}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Notes keep a verdict that you take away; it is only no longer offered.</source>
        <translation>Las notas conservan un veredicto que usted quite; solo deja de ofrecerse.</translation>
    </message>
    <message>
        <source>New verdict</source>
        <translation>Nuevo veredicto</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, begin*, =&quot;Letter for letter&quot;, -without, speaker:name, tag:name …</source>
        <translation>Palabras, &quot;una frase&quot;, inicio*, =&quot;Letra por letra&quot;, -sin, speaker:nombre, tag:nombre …</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Desmentidos</translation>
    </message>
    <message>
        <source>Other attributions</source>
        <translation>Otras atribuciones</translation>
    </message>
    <message>
        <source>Articles’ own claims</source>
        <translation>Afirmaciones de los artículos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Todos los veredictos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Source site</source>
        <translation>Sitio de origen</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>Todos los sitios</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>from 2026-01</source>
        <translation>desde 2026-01</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>up to 2026-12</source>
        <translation>hasta 2026-12</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Type what you look for, or choose a filter.</source>
        <translation>Escriba lo que busca, o elija un filtro.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>{statements} statements, {notes} notes, {texts} texts (of each {limit} at most)</source>
        <translation>{statements} declaraciones, {notes} notas, {texts} textos (como máximo {limit} de cada)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Reading settings</source>
        <translation>Ajustes de lectura</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>&amp;No motion: nothing blinks or slides</source>
        <translation>&amp;Sin movimiento: nada parpadea ni se desliza</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Otro idioma se usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Line length</source>
        <translation>&amp;Longitud de las líneas</translation>
    </message>
    <message>
        <source>Line &amp;spacing</source>
        <translation>&amp;Interlineado</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Search by action, menu or key</source>
        <translation>Buscar por acción, menú o tecla</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como venía</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Teclas nuevas:</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}”. Change that one first.</source>
        <translation>{keys} está ocupado por «{action}». Cambie ese primero.</translation>
    </message>
</context>
<context>
    <name>SpeakersDock</name>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renombrar …</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Unir …</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Separar …</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Desmentidos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>{role} · speaks for {body}</source>
        <translation>{role} · habla por {body}</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>place, stands for its government</source>
        <translation>lugar, representa a su gobierno</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Also called: {names}</source>
        <translation>También llamado: {names}</translation>
    </message>
    <message>
        <source>{name}, also: {aliases}</source>
        <translation>{name}, también: {aliases}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Who says what, and who denies it</source>
        <translation>Quién dice qué y quién lo desmiente</translation>
    </message>
    <message>
        <source>Drop an article here, or open one. Nothing leaves your machine.</source>
        <translation>Suelte aquí un artículo o abra uno. Nada sale de su equipo.</translation>
    </message>
    <message>
        <source>Open an article …</source>
        <translation>Abrir un artículo …</translation>
    </message>
    <message>
        <source>Open a web page …</source>
        <translation>Abrir una página web …</translation>
    </message>
    <message>
        <source>Show the sample article</source>
        <translation>Mostrar el artículo de muestra</translation>
    </message>
    <message>
        <source>Articles in the library</source>
        <translation>Artículos de la biblioteca</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>En su biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementLane</name>
    <message>
        <source>Statements beside the text</source>
        <translation>Declaraciones junto al texto</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Desmentido</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Article’s own</source>
        <translation>Del artículo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Right in 100</source>
        <translation>Ciertas de 100</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>StatementsDock</name>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Search the statements</source>
        <translation>Buscar en las declaraciones</translation>
    </message>
    <message>
        <source>Search by words or speaker</source>
        <translation>Buscar por palabras o hablante</translation>
    </message>
    <message>
        <source>Only what the legend shows</source>
        <translation>Solo lo que muestra la leyenda</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
</context>
<context>
    <name>StoredExporting</name>
    <message>
        <source>Into which folder?</source>
        <translation>¿En qué carpeta?</translation>
    </message>
    <message>
        <source>{done} of {wanted} articles written to {path}.</source>
        <translation>{done} de {wanted} artículos escritos en {path}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Not exported: {articles}</source>
        <translation>Sin exportar: {articles}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” has no analysis yet: open it once.</source>
        <translation>«{title}» no se ha analizado todavía: ábralo una vez.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Empty the trash …</source>
        <translation>Vaciar la papelera …</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Artículo: {title}</translation>
    </message>
    <message>
        <source>Note: {words}  ·  {title}</source>
        <translation>Nota: {words}  ·  {title}</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>¿Borrar definitivamente todo lo que hay en la papelera?</translation>
    </message>
    <message>
        <source>This is the one thing that cannot be undone. Copies of the library keep it.</source>
        <translation>Es lo único que no se puede deshacer. Las copias de la biblioteca lo conservan.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>The evidence supports the statement and nothing of weight is left out.</source>
        <translation>Las pruebas respaldan la declaración y no se omite nada importante.</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <translation>Mayormente verdadero</translation>
    </message>
    <message>
        <source>Right in substance; needs clarification or context.</source>
        <translation>Correcto en lo esencial; necesita aclaración o contexto.</translation>
    </message>
    <message>
        <source>Misleading</source>
        <translation>Engañoso</translation>
    </message>
    <message>
        <source>Contains facts but leads to a wrong conclusion.</source>
        <translation>Contiene hechos pero lleva a una conclusión errónea.</translation>
    </message>
    <message>
        <source>Mostly false</source>
        <translation>Mayormente falso</translation>
    </message>
    <message>
        <source>Contains an element of truth but is wrong in substance.</source>
        <translation>Contiene algo de verdad pero es erróneo en lo esencial.</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>The evidence contradicts the statement.</source>
        <translation>Las pruebas contradicen la declaración.</translation>
    </message>
    <message>
        <source>Unverifiable</source>
        <translation>Inverificable</translation>
    </message>
    <message>
        <source>The evidence that can be had does not decide it.</source>
        <translation>Las pruebas disponibles no permiten decidirlo.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Nobody has checked it yet.</source>
        <translation>Nadie lo ha verificado todavía.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the welcome</source>
        <translation>Cerrar la bienvenida</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Somebody says that something is so. Blue, one line.</source>
        <translation>Alguien dice que algo es así. Azul, una línea.</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Desmentidos</translation>
    </message>
    <message>
        <source>Somebody rejects what another says. Orange, two lines. The panel on the right tells what is denied.</source>
        <translation>Alguien rechaza lo que dice otro. Naranja, dos líneas. El panel de la derecha indica qué se desmiente.</translation>
    </message>
    <message>
        <source>Other attributions</source>
        <translation>Otras atribuciones</translation>
    </message>
    <message>
        <source>Opinions, promises, questions and refusals to comment. Grey, dotted.</source>
        <translation>Opiniones, promesas, preguntas y negativas a comentar. Gris, punteado.</translation>
    </message>
    <message>
        <source>The article’s own claims</source>
        <translation>Las afirmaciones del propio artículo</translation>
    </message>
    <message>
        <source>Nobody else says it: the article itself does. Pale, dashed.</source>
        <translation>No lo dice nadie más: lo dice el propio artículo. Pálido, a trazos.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>The source is underlined, the reporting word dotted; a bar beside the text bears the speaker’s initials. Click a speaker on the left to see only what that speaker says.</source>
        <translation>La fuente va subrayada y la palabra que refiere, punteada; una barra junto al texto lleva las iniciales del hablante. Haga clic en un hablante a la izquierda para ver solo lo que dice.</translation>
    </message>
    <message>
        <source>Your word counts</source>
        <translation>Su palabra cuenta</translation>
    </message>
    <message>
        <source>Colours tell who says what, not what is true, and some are wrong. Correct them, take notes with Ctrl+N, and find everything else with Ctrl+K.</source>
        <translation>Los colores dicen quién dice qué, no qué es verdad, y algunos están equivocados. Corríjalos, tome notas con Ctrl+N y encuentre todo lo demás con Ctrl+K.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Empezar a leer</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
</TS>
