"""ZIP files and XML from strangers: every size is checked before it is believed, no entity is expanded."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from urllib.parse import unquote

from lxml import etree

from desktop_app.domain.errors import ImportProblem

_MOST_MEMBERS = 20_000
_MOST_IN_ALL = 400 * 1024 * 1024
_LARGEST_MEMBER = 100 * 1024 * 1024
_HIGHEST_RATIO = 200
"""Text deflates to a tenth or so; a bomb to a thousandth."""


class SafeArchive:
    """A ZIP file in memory whose members are read within limits; nothing is ever written to disk.

    Raises:
        ImportProblem: it is no ZIP file, or holds more members than any document does.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self.names = frozenset(self._zip.namelist())
        except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, EOFError) as error:
            raise damaged() from error
        if len(self.names) > _MOST_MEMBERS:
            raise _bomb()
        self._left = _MOST_IN_ALL
        self.repaired = False
        """Whether a damaged member was read as far as it goes; the reader has to be told."""

    def read(self, name: str) -> bytes:
        """A member's bytes.

        Raises:
            ImportProblem: it is missing, damaged, encrypted or swells beyond all measure.
        """
        try:
            info = self._zip.getinfo(name)
        except KeyError as error:
            raise damaged() from error
        if info.flag_bits & 1:
            raise ImportProblem("This document is encrypted.", "Save it without a password and open that.")
        ratio = info.file_size / max(info.compress_size, 1)
        if info.file_size > _LARGEST_MEMBER or (ratio > _HIGHEST_RATIO and info.file_size > 1_000_000):
            raise _bomb()
        try:
            with self._zip.open(info) as member:
                data = member.read(min(_LARGEST_MEMBER, self._left) + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            OSError,
            EOFError,
            NotImplementedError,
            RuntimeError,
            ValueError,
        ) as error:
            raise damaged() from error
        self._left -= len(data)
        if self._left < 0:
            raise _bomb()
        return data

    def xml(self, name: str) -> etree._Element:
        """The root of a member that is XML; where it is damaged, what of it can still be read (see `repaired`).

        Raises:
            ImportProblem: as `read` does, or because nothing of it can be read.
        """
        data = self.read(name)
        try:
            return xml_of(data)
        except ImportProblem:
            root = _recovered(data)
            if root is None:
                raise
            self.repaired = True
            return root

    def xml_if_there(self, name: str) -> etree._Element | None:
        """As `xml`, or None where there is no such member."""
        return self.xml(name) if name in self.names else None

    def read_if_there(self, name: str) -> bytes | None:
        """A member's bytes, or None where there is no such member; raises as `read` does."""
        return self.read(name) if name in self.names else None


def inside(folder: str, reference: str) -> str | None:
    """The member that a reference from within `folder` names, or None when it leads out of the archive."""
    path = posixpath.normpath(posixpath.join(folder, unquote(reference.partition("#")[0])))
    return None if path.startswith(("/", "..")) or "\\" in path or ":" in path else path


def xml_of(data: bytes) -> etree._Element:
    """The root of an XML document; entities stay unexpanded, nothing is loaded.

    Raises:
        ImportProblem: it is not well-formed.
    """
    try:
        root = etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged() from error
    if root is None:
        raise damaged()
    return root


def _recovered(data: bytes) -> etree._Element | None:
    """What can be read of a damaged XML document, or None."""
    try:
        return etree.fromstring(data, _parser(recover=True)) if data else None
    except (etree.XMLSyntaxError, ValueError):  # even the forgiving parser found no element
        return None


def _parser(*, recover: bool = False) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )


REPAIRED = "The document is damaged; it is shown as far as it could be read, and text may be missing."
"""The warning for a document whose archive is `repaired`."""


def local_name(name: object) -> str:
    """An element's or attribute's name without its namespace, or without the prefix of an undeclared one."""
    return re.split(r"[}:]", name)[-1] if isinstance(name, str) else ""


def attribute(element: etree._Element, name: str) -> str:
    """The value of an attribute, whatever namespace it is in; empty where there is none."""
    return next((str(value) for key, value in element.attrib.items() if local_name(key) == name), "")


def damaged() -> ImportProblem:
    """The problem of a container whose inside is not what it should be."""
    return ImportProblem(
        "This document is damaged or cut off; its content cannot be read.",
        "Download or copy it again, or open it in the program that made it and save it anew.",
    )


def _bomb() -> ImportProblem:
    return ImportProblem(
        "This document unpacks to far more than a document holds, so it was not opened.",
        "It may be made to do harm. If you trust it, save the part you need as plain text.",
    )
