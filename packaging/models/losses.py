"""What the tagger is taught: the annotated cues, roles and kinds, and what a larger tagger thinks of them."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from batches import NOWHERE, Batch
from examples import NO_KIND
from network import Tagger
from torch import Tensor, nn

STATE_WEIGHT = 3.0
"""How much the likeness of the states to a teacher's counts."""


@dataclass
class Answer:
    """What a tagger says of a batch: logits, states and what sums the statements up."""

    states: Tensor
    seeds: Tensor
    roles: Tensor
    kinds: Tensor
    sums: Tensor


def answer(tagger: Tagger, batch: Batch) -> Answer:
    """The tagger's answer; roles, kinds and sums are empty where the batch has no statement."""
    states, seeds = tagger.encode(batch.ids, batch.quoting, batch.shapes, batch.style, batch.real)
    if not len(batch.firsts):
        nothing = states.new_zeros(0)
        return Answer(states, seeds, nothing, nothing, nothing)
    linked = tagger.linker(batch.by_paragraph(states), batch.rows, batch.firsts, batch.inside)
    return Answer(states, seeds, *linked)


class Teachers:
    """Other taggers whose mean a tagger learns from, their states through a projection that learns too.

    With `spans_alone` it learns from them where cues begin and what belongs to them, and nothing of kinds and states:
    for a teacher that is no larger and knows less of kinds.
    """

    def __init__(
        self, taggers: list[Tagger], hidden: int, device: torch.device, *, share: float, spans_alone: bool
    ) -> None:
        self.taggers = [tagger.to(device).eval() for tagger in taggers]
        self.share = share
        """How much they count beside the annotation."""
        self.spans_alone = spans_alone
        wide = taggers[0].shape.hidden
        self.projection = nn.Linear(hidden, wide).to(device)

    @torch.no_grad()
    def of(self, batch: Batch) -> Answer:
        """The mean of the teachers' probabilities (in the places of the logits); the first one's states."""
        given = [answer(tagger, batch) for tagger in self.taggers]
        seeds, roles, kinds = (
            torch.stack([getattr(one, name).float().softmax(-1) for one in given]).mean(0)
            for name in ("seeds", "roles", "kinds")
        )
        return Answer(given[0].states, seeds, roles, kinds, given[0].sums)

    def loss(self, said: Answer, batch: Batch) -> Tensor:
        """How far an answer is from the teachers': cross-entropy of all logits, cosine of the states."""
        wanted = self.of(batch)
        if self.spans_alone:
            return soft_loss(said, wanted, batch, kinds=False)
        likeness = nn.functional.cosine_similarity(
            self.projection(said.states), wanted.states.float(), dim=-1
        )
        real = batch.real.float()
        apart = ((1 - likeness) * real).sum() / real.sum()
        return soft_loss(said, wanted, batch) + STATE_WEIGHT * apart


def loss_of(tagger: Tagger, batch: Batch, teachers: Teachers | None, trusted: bool = True) -> Tensor:
    """How far the tagger is from the annotation (if that is `trusted`) and, if there are any, from its teachers."""
    said = answer(tagger, batch)
    if not trusted and teachers is not None:
        return teachers.share * teachers.loss(said, batch)
    loss = hard_loss(said, batch)
    if teachers is not None:
        loss = (1 - teachers.share) * loss + teachers.share * teachers.loss(said, batch)
    if len(batch.articles):
        loss = loss + judge_loss(tagger, batch, said.sums)
    return loss


def hard_loss(said: Answer, batch: Batch) -> Tensor:
    """Cross-entropy with the annotation, a paragraph's share each."""
    paragraphs = batch.paragraphs
    entropy = nn.functional.cross_entropy
    total = (
        entropy(said.seeds.flatten(0, 1).float(), batch.seeds.flatten(), reduction="sum", ignore_index=-100)
        / paragraphs
    )
    if len(batch.firsts):
        wanted = batch.roles.flatten()
        total = (
            total
            + entropy(said.roles.flatten(0, 1).float(), wanted, reduction="sum", ignore_index=-100)
            / paragraphs
            / 4
        )
        known = (batch.kinds != NO_KIND).sum().clamp(min=1)
        kind = entropy(
            said.kinds.float(), batch.kinds, reduction="sum", ignore_index=NO_KIND, label_smoothing=0.05
        )
        total = total + 0.5 * kind / known
    return total


def soft_loss(said: Answer, wanted: Answer, batch: Batch, *, kinds: bool = True) -> Tensor:
    """Cross-entropy with the teachers' probabilities, weighed like `hard_loss`."""
    paragraphs = batch.paragraphs
    seen = (batch.seeds != -100).unsqueeze(-1)
    total = -(wanted.seeds * said.seeds.float().log_softmax(-1) * seen).sum() / paragraphs
    if len(batch.firsts):
        within = (batch.roles != -100).unsqueeze(-1)
        total = total - (wanted.roles * said.roles.float().log_softmax(-1) * within).sum() / paragraphs / 4
        if kinds:
            total = total - 0.5 * (wanted.kinds * said.kinds.float().log_softmax(-1)).sum(-1).mean()
    return total


def judge_loss(tagger: Tagger, batch: Batch, sums: Tensor) -> Tensor:
    """How badly the kinds are told with the whole article in view."""
    places = batch.articles.clamp(min=0)
    real = (batch.articles != NOWHERE).float()
    wanted = torch.where(batch.articles != NOWHERE, batch.kinds[places], NO_KIND)
    logits = tagger.judge(sums[places].float() * real.unsqueeze(-1), batch.same, real)
    return nn.functional.cross_entropy(
        logits.flatten(0, 1).float(), wanted.flatten(), ignore_index=NO_KIND, label_smoothing=0.05
    )
