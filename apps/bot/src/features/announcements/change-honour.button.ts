import { Refusal, requireRight } from "@guildhall/core";
import { honourInput, saveHonourInput } from "@guildhall/core/announcements";
import { type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import {
  bringBackHonour,
  type Fame,
  saveHonour,
  takeBackHonour,
  viewFame,
} from "@guildhall/use-cases/announcements";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import { readGuildDay } from "#bot/discord/read-guild-day.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findHonourFields } from "./find-honour-fields.ts";

/** Below the hall, for whoever writes honours: which one to word anew or to take back. */
export const changeHonourSelect = defineSelect({
  feature: "announcements",
  name: "change-honour",
  version: 1,
  kind: "text",
  params: z.object({}),
  async run(request, _none, [chosen]) {
    requireRight(request.actor, "announcements.post");
    const honour = await getHonour(request, Number(chosen));
    return honourSteps(request.t, honour);
  },
});

/** Words it anew; those whom it is for stay. */
const editHonourModal = defineModal({
  feature: "announcements",
  name: "edit-honour",
  version: 1,
  params: honourInput,
  fields: z.object({
    title: z.string(),
    text: z.string().optional(),
    day: z.string().optional(),
    link: z.string().optional(),
  }),
  async run(request, { honourId }, { day, ...words }) {
    const { context, actor, t } = request;
    const { people, isPinged } = await getHonour(request, honourId);
    const memberIds = people.map(({ memberId }) => memberId);
    const awardedOn = day === undefined ? undefined : await readGuildDay(request, day);
    const written = parseInput(saveHonourInput, { ...words, honourId, memberIds, awardedOn, isPinged });
    await saveHonour(context, actor, written);
    return update(honourSteps(t, { honourId, title: written.title }));
  },
});

const editHonourButton = defineButton({
  feature: "announcements",
  name: "edit-honour-open",
  version: 1,
  params: honourInput,
  async run(request, input) {
    const { actor, t } = request;
    requireRight(actor, "announcements.post");
    const honour = await getHonour(request, input.honourId);
    const title = t("announcements.fame.web.form.edit");
    return editHonourModal.open(input, { title, fields: findHonourFields(t, honour) });
  },
});

const takeBackHonourButton = defineButton({
  feature: "announcements",
  name: "take-back-honour",
  version: 1,
  params: honourInput,
  async run({ context, actor, t }, input) {
    const { title } = await takeBackHonour(context, actor, input);
    const back = bringBackHonourButton.component(input, { label: t("announcements.fame.dialog.bringBack") });
    const content = t("announcements.fame.web.takenBack", { title: escapeMarkdown(title) });
    return update({ content, components: [row(back)] });
  },
});

const bringBackHonourButton = defineButton({
  feature: "announcements",
  name: "bring-back-honour",
  version: 1,
  params: honourInput,
  async run({ context, actor, t }, { honourId }) {
    const { title } = await bringBackHonour(context, actor, { honourId });
    return update(honourSteps(t, { honourId, title }));
  },
});

export const honourControls = [
  changeHonourSelect,
  editHonourModal,
  editHonourButton,
  takeBackHonourButton,
  bringBackHonourButton,
];

type Known = { readonly honourId: number; readonly title: string };

/** An honour that stands, with what its writer can do about it. */
export function honourSteps(t: Translate, { honourId, title }: Known): MessageView {
  const edit = editHonourButton.component({ honourId }, { label: t("announcements.fame.web.edit") });
  const takeBack = takeBackHonourButton.component(
    { honourId },
    { label: t("announcements.fame.web.takeBack") },
  );
  const content = t("announcements.fame.dialog.saved", { title: escapeMarkdown(title) });
  return { content, components: [row(edit, takeBack)] };
}

async function getHonour(
  { context, actor }: DiscordRequest,
  wanted: number,
): Promise<Fame["honours"][number]> {
  const { honours } = await viewFame(context, actor);
  const honour = honours.find(({ honourId }) => honourId === wanted);
  if (!honour) throw new Refusal("announcements.honourGone");
  return honour;
}
