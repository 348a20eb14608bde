import { changeGuildInput, chooseStyleInput, modules, styles } from "@guildhall/core/settings";
import { changeGuild, chooseStyle, switchModule, viewGuild } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { type Update, update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import type { PlayControls } from "./play-choice.view.ts";

const noParams = z.object({});

/** How the guild plays: each press is saved at once, and shows the same part of the panel again. */
export function definePlayControls(showPlay: (request: DiscordRequest) => Promise<Update["view"]>) {
  const pickGame = defineSelect({
    feature: "settings",
    name: "pick-game",
    version: 1,
    kind: "text",
    params: noParams,
    async run(request, _params, [game]) {
      await changeGuild(request.context, request.actor, parseInput(changeGuildInput, { game }));
      return update(await showPlay(request));
    },
  });

  const pickStyle = defineButton({
    feature: "settings",
    name: "choose-style",
    version: 1,
    params: z.object({ style: z.enum(styles) }),
    async run(request, params) {
      await chooseStyle(request.context, request.actor, parseInput(chooseStyleInput, params));
      return update(await showPlay(request));
    },
  });

  const switchTo = defineButton({
    feature: "settings",
    name: "switch-module",
    version: 1,
    params: z.object({ module: z.enum(modules), to: z.enum(["on", "off"]) }),
    async run(request, { module, to }) {
      await switchModule(request.context, request.actor, { module, isOn: to === "on" });
      return update(await showPlay(request));
    },
  });

  const namesModal = defineNamesModal(showPlay);
  const nameInGame = defineButton({
    feature: "settings",
    name: "name-in-game",
    version: 1,
    params: noParams,
    run: async (request) => namesModal.open({}, await lookOfNames(request)),
  });

  const controls: PlayControls = { pickGame, chooseStyle: pickStyle, switchModule: switchTo, nameInGame };
  return { controls, all: [pickGame, pickStyle, switchTo, nameInGame, namesModal] };
}

function defineNamesModal(showPlay: (request: DiscordRequest) => Promise<Update["view"]>) {
  return defineModal({
    feature: "settings",
    name: "names-in-game",
    version: 1,
    params: noParams,
    fields: changeGuildInput.pick({ inGameName: true, inGameServer: true }),
    async run(request, _params, { inGameName = null, inGameServer = null }) {
      // A field that was left empty takes its name away.
      await changeGuild(request.context, request.actor, { inGameName, inGameServer });
      return update(await showPlay(request));
    },
  });
}

async function lookOfNames({ context, actor, t }: DiscordRequest) {
  const { inGameName, inGameServer } = await viewGuild(context, actor);
  const field = (label: string, value: string | null) => ({
    label,
    isOptional: true,
    maxLength: 50,
    ...(value === null ? {} : { value }),
  });
  return {
    title: t("settings.setup.inGame"),
    fields: {
      inGameName: field(t("settings.inGameName"), inGameName),
      inGameServer: field(t("settings.inGameServer"), inGameServer),
    },
  };
}
