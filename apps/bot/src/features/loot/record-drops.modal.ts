import { randomBytes } from "node:crypto";
import { previewDropsInput } from "@guildhall/core/loot";
import type { MessageView } from "@guildhall/discord-views";
import { previewDrops, recordDrops } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findReaderLanguage } from "../items/index.ts";
import { showRecorded } from "./begin-sessions.button.ts";
import { dropsDraft, fenceable, readDraft, skippedLine } from "./drops-draft.view.ts";
import { mostPairs, type Pair, packPairs, unpackPairs, withPair } from "./keep-pairs.ts";

/** The text stands in the message between presses, and has to fit beside what it means. */
export const longestList = 1_500;

/** 0 is the event of the last hours, or none. */
const eventId = z.number().int().min(0);
const draftParams = { eventId, requestId: z.string().max(12), answers: z.string().max(55) };

type Draft = {
  readonly text: string;
  readonly eventId: number;
  readonly requestId: string;
  /** Lines, and the items that an officer meant by them. */
  readonly answers: readonly Pair[];
};

/** What dropped, one item a line: shows which items are meant before anything is recorded. */
export const recordDropsModal = defineModal({
  feature: "loot",
  name: "drops",
  version: 1,
  params: z.object({ eventId }),
  fields: z.object({ list: previewDropsInput.shape.text.max(longestList) }),
  async run(request, { eventId }, { list }) {
    const requestId = randomBytes(6).toString("base64url");
    return await showDraft(request, { text: fenceable(list), eventId, requestId, answers: [] });
  },
});

/** Which item a line means, or that it is left out. */
export const whichItemSelect = defineSelect({
  feature: "loot",
  name: "drops-which",
  version: 2,
  kind: "text",
  params: z.object({ ...draftParams, line: z.number().int().positive() }),
  async run(request, { answers: packed, line, ...params }, [value = skippedLine]) {
    const itemId = value === skippedLine ? null : Number(value);
    const answers = withPair(unpackPairs(packed), [line, itemId]);
    return update(await showDraft(request, { ...params, answers, text: readDraft(request.shown) }));
  },
});

/** Records exactly what the message above shows, once; lines that stayed unclear are left out. */
export const writeDropsButton = defineButton({
  feature: "loot",
  name: "drops-write",
  version: 2,
  params: z.object({ ...draftParams, previewId: z.string().max(32) }),
  async run(request, { answers: packed, previewId, requestId, eventId }) {
    const { context, actor } = request;
    const draft = { text: readDraft(request.shown), eventId, requestId, answers: unpackPairs(packed) };
    const { lines, event } = await read(request, draft);
    const unclear = lines.filter(({ isOpen }) => isOpen).map(({ line }): Pair => [line, null]);
    const asked = askedOf(request, { ...draft, answers: [...draft.answers, ...unclear] });
    const recorded = await recordDrops(context, actor, { ...asked, previewId, requestId });
    return update(showRecorded(request, { ...recorded, event: event?.title ?? null }));
  },
});

async function showDraft(request: DiscordRequest, draft: Draft): Promise<MessageView> {
  const { text, answers, ...params } = draft;
  const packed = { ...params, answers: packPairs(answers) };
  const preview = await read(request, draft);
  const { previewId } = preview;
  return dropsDraft(
    request.t,
    { text, preview, mayAsk: answers.length < mostPairs },
    {
      which: (line, look) => whichItemSelect.component({ ...packed, line }, look),
      write: (label) => writeDropsButton.component({ ...packed, previewId }, { label, style: "primary" }),
    },
  );
}

async function read(request: DiscordRequest, draft: Draft) {
  return await previewDrops(request.context, request.actor, askedOf(request, draft));
}

function askedOf(request: DiscordRequest, { text, eventId, answers: pairs }: Draft) {
  const event = eventId === 0 ? {} : { eventId };
  const answers = pairs.map(([line, itemId]) => ({ line, itemId }));
  return parseInput(previewDropsInput, { text, answers, language: findReaderLanguage(request), ...event });
}
