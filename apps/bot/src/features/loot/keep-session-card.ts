import { findDecision, findLootSession } from "@guildhall/db/loot";
import { findPlace } from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import { sessionMessageKind, viewDecision, viewSession } from "@guildhall/use-cases/loot";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { openVoteButton } from "./cast-vote.modal.ts";
import { askCloseCouncilButton } from "./close-council.button.ts";
import { openBidButton } from "./place-bid.modal.ts";
import { raiseBidButton } from "./raise-bid.button.ts";
import { retractBidButton } from "./retract-bid.button.ts";
import { type SessionButtons, sessionCard, sessionMarker } from "./session-card.view.ts";
import { showStandingButton } from "./show-standing.button.ts";
import { leaveSessionButton, wantDropButton } from "./want-drop.button.ts";
import { whyNotMeButton } from "./why-not-me.button.ts";

/** Brings the message of a session up to date, as the product itself sees it: nothing of it is one person's alone. */
export async function keepSessionCard(tools: Tools, guildId: string, sessionId: number): Promise<void> {
  const { context } = tools;
  const guild = await findConnectedGuild(context, guildId);
  const channelId = await findPlace(context.db, guildId, "loot");
  if (!guild || !channelId || !(await findLootSession(context.db, guildId, sessionId))) return;
  const { language } = guild;
  const words = { t: translatorFor(language), language };
  const system = { kind: "system", guildId } as const;
  const session = await viewSession(context, system, { sessionId, language });
  // A session that nobody took part in is over without a decision.
  const isDecided = (await findDecision(context.db, guildId, { sessionId })) !== undefined;
  const decision = isDecided
    ? await viewDecision(context, system, { of: "session", id: sessionId, language })
    : null;
  await showMessage(tools, guildId, {
    kind: sessionMessageKind,
    subjectId: sessionId,
    variant: "",
    channelId,
    view: sessionCard(words, { session, decision }, buttonsOf(sessionId)),
    marker: sessionMarker(words, sessionId),
  });
}

function buttonsOf(sessionId: number): SessionButtons {
  const at = { sessionId };
  return {
    bid: (label) => openBidButton.component(at, { label, style: "primary" }),
    raise: (label, amount) => raiseBidButton.component({ ...at, amount }, { label, style: "success" }),
    retract: (label) => retractBidButton.component(at, { label }),
    want: (label) => wantDropButton.component(at, { label, style: "primary" }),
    leave: (label) => leaveSessionButton.component(at, { label }),
    vote: (label) => openVoteButton.component(at, { label, style: "primary" }),
    endCouncil: (label) => askCloseCouncilButton.component(at, { label }),
    standing: (label) => showStandingButton.component(at, { label }),
    why: (label) => whyNotMeButton.component({ of: "session", id: sessionId }, { label }),
  };
}
