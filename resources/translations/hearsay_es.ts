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
        <source>Export to one file …</source>
        <translation>Exportar a un archivo …</translation>
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
        <source>Export to one file</source>
        <translation>Exportar a un archivo</translation>
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
    <name>Steps</name>
    <message>
        <source>Finding statements</source>
        <translation>Buscando declaraciones</translation>
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
