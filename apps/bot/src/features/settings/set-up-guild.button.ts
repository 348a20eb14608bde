import { setTimeout as pause } from "node:timers/promises";
import { changeGuildInput, pickPlaceInput, places } from "@guildhall/core/settings";
import type { MessageView } from "@guildhall/discord-views";
import {
  changeGuild,
  confirmSetup,
  forgetPicks,
  pickPlace,
  viewGuild,
  viewSetup,
} from "@guildhall/use-cases/settings";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { renderPlayChoice } from "./play-choice.view.ts";
import { readServerNow } from "./read-server-now.ts";
import { definePlayControls } from "./set-up-play.button.ts";
import { renderPlacesChoice, renderSetup, type SetupControls, type ShownSetup } from "./setup.view.ts";

const noParams = z.object({});
const placeParams = z.object({ place: z.enum(places) });

/** The panel as it is now, for whoever asks. */
export async function showSetup(request: DiscordRequest): Promise<MessageView> {
  return renderSetup(await readSetup(request), setupControls);
}

async function readSetup({ context, actor, client, language, t }: DiscordRequest): Promise<ShownSetup> {
  const server = await readServerNow(client, actor.guildId);
  const setup = await viewSetup(context, actor, { server });
  return { setup, now: context.clock.now(), language, t };
}

const pickChannel = defineSelect({
  feature: "settings",
  name: "pick-channel",
  version: 1,
  kind: "channel",
  params: placeParams,
  run: async (request, { place }, values) => await pick(request, { place, picked: values[0] }),
});

const pickRole = defineSelect({
  feature: "settings",
  name: "pick-role",
  version: 1,
  kind: "role",
  params: placeParams,
  run: async (request, { place }, values) => await pick(request, { place, picked: values[0] }),
});

const choosePlay = defineButton({
  feature: "settings",
  name: "choose-play",
  version: 1,
  params: noParams,
  run: async (request) => update(await showPlay(request)),
});

const choosePlaces = defineButton({
  feature: "settings",
  name: "choose-places",
  version: 1,
  params: noParams,
  run: async (request) => update(renderPlacesChoice(await readSetup(request), setupControls)),
});

const confirm = defineButton({
  feature: "settings",
  name: "confirm-setup",
  version: 1,
  params: z.object({ shown: z.string() }),
  async run(request, { shown }) {
    const { context, actor, client } = request;
    await confirmSetup(context, actor, { shown, server: await readServerNow(client, actor.guildId) });
    await waitUntilMade(request);
    return update(await showSetup(request));
  },
});

const timeZoneModal = defineModal({
  feature: "settings",
  name: "time-zone",
  version: 1,
  params: noParams,
  fields: changeGuildInput.pick({ timeZone: true }).required(),
  async run(request, _params, fields) {
    await changeGuild(request.context, request.actor, fields);
    return update(await showSetup(request));
  },
});

const editTimeZone = defineButton({
  feature: "settings",
  name: "edit-time-zone",
  version: 1,
  params: noParams,
  async run({ context, actor, t }) {
    const { timeZone } = await viewGuild(context, actor);
    const field = {
      label: t("settings.timeZone"),
      hint: t("settings.setup.timeZoneHint"),
      value: timeZone,
      maxLength: 64,
    };
    return timeZoneModal.open({}, { title: t("settings.timeZone"), fields: { timeZone: field } });
  },
});

const forget = defineButton({
  feature: "settings",
  name: "forget-picks",
  version: 1,
  params: noParams,
  async run(request) {
    await forgetPicks(request.context, request.actor);
    return update(await showSetup(request));
  },
});

const lookAgain = defineButton({
  feature: "settings",
  name: "look-again",
  version: 1,
  params: noParams,
  run: async (request) => update(await showSetup(request)),
});

export const setupControls: SetupControls = {
  pickChannel,
  pickRole,
  confirm,
  choosePlay,
  choosePlaces,
  editTimeZone,
  forgetPicks: forget,
  lookAgain,
};

const play = definePlayControls(showPlay);

/** The part of the panel on which officers say how the guild plays. */
async function showPlay(request: DiscordRequest): Promise<MessageView> {
  return renderPlayChoice(await readSetup(request), { play: play.controls, setup: setupControls });
}

/** Everything on the panel that leads back here. */
export const setUpGuildControls = [...Object.values(setupControls), timeZoneModal, ...play.all];

type Picking = z.output<typeof placeParams> & { readonly picked: string | undefined };

async function pick(request: DiscordRequest, { place, picked }: Picking) {
  const { context, actor, client } = request;
  const input = parseInput(pickPlaceInput, { place, discordId: picked ?? null });
  await pickPlace(context, actor, { ...input, server: await readServerNow(client, actor.guildId) });
  return update(await showSetup(request));
}

/** A few seconds in which Discord mostly gets done. What takes longer goes on without us. */
const looks = 25;
const lookMilliseconds = 200;

async function waitUntilMade({ context, actor, client }: DiscordRequest): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    const server = await readServerNow(client, actor.guildId);
    const { underWay } = await viewSetup(context, actor, { server });
    if (underWay.length === 0) return;
    await pause(lookMilliseconds);
  }
}
