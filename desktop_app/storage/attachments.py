"""Files kept with evidence: known by their bytes, so that each is kept once and cannot be changed unnoticed."""

from __future__ import annotations

import hashlib
import zlib
from datetime import UTC, datetime

from sqlalchemy import select

from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.notes import Attachment
from desktop_app.storage.models import AttachmentRow, EvidenceRow
from desktop_app.storage.store import Store

LARGEST = 512 * 1024 * 1024
"""Bytes of the largest file that can be attached."""


class Attachments:
    """The attached files of this library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, name: str, data: bytes, media_type: str) -> Attachment:
        """Keep a file; the same bytes are kept once.

        Raises:
            LibraryProblem: it is too large.
        """
        if len(data) > LARGEST:
            raise LibraryProblem(
                f"“{name}” is larger than {LARGEST >> 20} MB.",
                "Keep it elsewhere and put its address into the link.",
            )
        digest, now = hashlib.sha256(data).hexdigest(), datetime.now(UTC)
        with self._store.writing() as session:
            if session.get(AttachmentRow, digest) is None:
                session.add(
                    AttachmentRow(
                        sha256=digest,
                        media_type=media_type,
                        size=len(data),
                        added_at=now,
                        packed=zlib.compress(data),
                    )
                )
        return Attachment(name, digest, media_type, now)

    def data(self, attachment: Attachment) -> bytes:
        """The bytes of an attached file.

        Raises:
            LibraryProblem: they are missing or not what they were.
        """
        with self._store.reading() as session:
            packed = session.scalars(
                select(AttachmentRow.packed).where(AttachmentRow.sha256 == attachment.sha256)
            ).first()
        try:
            data = zlib.decompress(packed) if packed is not None else None
        except zlib.error:
            data = None
        if data is None or hashlib.sha256(data).hexdigest() != attachment.sha256:
            missing = f"The attached file “{attachment.name}” is missing from the library."
            damaged = f"The attached file “{attachment.name}” is damaged in the library."
            raise LibraryProblem(
                missing if packed is None else damaged,
                "The note is not touched. A copy of the library may have the file; attach it again if you have it.",
            )
        return data

    def missing(self) -> tuple[str, ...]:
        """The digests of files that evidence names and the library does not have."""
        query = (
            select(EvidenceRow.attachment_sha256)
            .distinct()
            .where(
                EvidenceRow.attachment_sha256.is_not(None),
                EvidenceRow.attachment_sha256.not_in(select(AttachmentRow.sha256)),
            )
        )
        with self._store.reading() as session:
            return tuple(sorted(filter(None, session.scalars(query))))
