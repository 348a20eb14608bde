import { Refusal, requireRight } from "@guildhall/core";
import { castVoteInput, lootSessionInput } from "@guildhall/core/loot";
import { castVote, viewCouncil, viewSession, viewStanding } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { findReaderLanguage } from "../items/index.ts";
import { nobody, voteDialog } from "./vote.view.ts";

/** Opens the dialog in which an officer of the council votes, or votes otherwise. */
export const openVoteButton = defineButton({
  feature: "loot",
  name: "vote",
  version: 1,
  params: lootSessionInput,
  async run(request, { sessionId }) {
    const { context, actor, t, language } = request;
    requireRight(actor, "loot.vote");
    const standing = await viewStanding(context, actor, { sessionId });
    if (!standing) throw new Refusal("loot.sessionOver");
    const { ranking } = standing;
    if (ranking.places.length === 0) return { content: t("loot.council.noCandidates") };
    const session = await viewSession(context, actor, { sessionId, language: findReaderLanguage(request) });
    const council = await viewCouncil(context, actor, { sessionId });
    return castVoteModal.open({ sessionId }, voteDialog({ t, language }, { session, council, ranking }));
  },
});

export const castVoteModal = defineModal({
  feature: "loot",
  name: "cast-vote",
  version: 1,
  params: lootSessionInput,
  fields: z.object({
    member: z.coerce.number().int().min(nobody),
    reason: castVoteInput.shape.reason,
  }),
  async run({ context, actor, t }, { sessionId }, { member, reason }) {
    const memberId = member === nobody ? null : member;
    await castVote(context, actor, { sessionId, memberId, reason });
    return { content: t(memberId === null ? "loot.council.takenBack" : "loot.council.cast") };
  },
});
