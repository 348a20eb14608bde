import { randomBytes } from "node:crypto";
import { previewNightInput } from "@guildhall/core/loot";
import type { MessageView } from "@guildhall/discord-views";
import { previewNight } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findReaderLanguage } from "../items/index.ts";
import { explainNightButton, giveNightButton } from "./give-night.button.ts";
import { mostPairs, packPairs, unpackPairs, withPair } from "./keep-pairs.ts";
import { byRules, forLater, nightDrop, nightPlan } from "./night.view.ts";

/** A night as an officer is about to hand it out: what was said of its drops stands in each control. */
const nightParams = z.object({
  eventId: z.number().int().positive(),
  requestId: z.string().max(12),
  choices: z.string().max(55),
});

type Night = z.output<typeof nightParams>;

/** Opens the dialog that shows whom one drop can go to. */
export const changeNightSelect = defineSelect({
  feature: "loot",
  name: "night-drop",
  version: 1,
  kind: "text",
  params: nightParams,
  async run(request, night, [value]) {
    const { t, language } = request;
    const dropId = Number(value);
    const preview = await readNight(request, night);
    return update(
      nightDrop(
        { t, language },
        { night: preview, dropId },
        {
          choose: (look) => chooseWinnerSelect.component({ ...night, dropId }, look),
          back: (label) => backToNightButton.component(night, { label }),
        },
      ),
    );
  },
});

/** Whom a drop goes to instead, that it waits, or that the rules decide after all. */
export const chooseWinnerSelect = defineSelect({
  feature: "loot",
  name: "night-who",
  version: 1,
  kind: "text",
  params: nightParams.extend({ dropId: z.number().int().positive() }),
  async run(request, { dropId, choices: packed, ...night }, [value = byRules]) {
    const pairs = unpackPairs(packed);
    const changed =
      value === byRules
        ? pairs.filter(([one]) => one !== dropId)
        : withPair(pairs, [dropId, value === forLater ? null : Number(value)]);
    return update(await showNight(request, { ...night, choices: packPairs(changed) }));
  },
});

export const backToNightButton = defineButton({
  feature: "loot",
  name: "night-back",
  version: 1,
  params: nightParams,
  run: async (request, night) => update(await showNight(request, night)),
});

/** The plan of a night of which nobody said anything yet. */
export async function beginNight(request: DiscordRequest, eventId: number): Promise<MessageView> {
  return await showNight(request, { eventId, requestId: randomBytes(6).toString("base64url"), choices: "" });
}

/** Who gets what, and the button that hands out exactly this; it asks for the reason where rules are overridden. */
async function showNight(request: DiscordRequest, night: Night): Promise<MessageView> {
  const { t, language } = request;
  const preview = await readNight(request, night);
  const { previewId, rows } = preview;
  const giving = rows.some(({ isOverride }) => isOverride) ? explainNightButton : giveNightButton;
  const hasRoom = unpackPairs(night.choices).length < mostPairs;
  return nightPlan({ t, language }, preview, {
    change: hasRoom ? (look) => changeNightSelect.component(night, look) : undefined,
    give: (label) => giving.component({ ...night, previewId }, { label, style: "primary" }),
  });
}

async function readNight(request: DiscordRequest, { eventId, choices: packed }: Night) {
  const choices = unpackPairs(packed).map(([dropId, memberId]) => ({ dropId, memberId }));
  const asked = { eventId, language: findReaderLanguage(request), choices };
  return await previewNight(request.context, request.actor, parseInput(previewNightInput, asked));
}
