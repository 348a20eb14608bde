import type { Language } from "@guildhall/core";
import {
  fingerprint,
  isNews,
  isRole,
  type Place,
  placeKinds,
  placesOf,
  type SetupLine,
  type SetupStep,
  type SetupThing,
} from "@guildhall/core/settings";
import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import {
  type Translate,
  translateGameTerm,
  translateLanguage,
  translateRefusal,
  translatorFor,
} from "@guildhall/i18n";
import type { SetupView } from "@guildhall/use-cases/settings";
import {
  type APIEmbedField,
  type APIMessageTopLevelComponent,
  ChannelType,
  escapeMarkdown,
} from "discord.js";
import type { Button } from "#bot/discord/define-button.ts";
import type { Select } from "#bot/discord/define-select.ts";
import { describeConfirm } from "./confirm-setup.view.ts";

/** What the panel can be pressed for. */
export type SetupControls = {
  readonly pickChannel: Select<{ place: Place }>;
  readonly pickRole: Select<{ place: Place }>;
  readonly confirm: Button<{ shown: string }>;
  readonly choosePlay: Button<Record<never, never>>;
  readonly choosePlaces: Button<Record<never, never>>;
  readonly editTimeZone: Button<Record<never, never>>;
  readonly forgetPicks: Button<Record<never, never>>;
  readonly lookAgain: Button<Record<never, never>>;
};

export type ShownSetup = {
  readonly setup: SetupView;
  readonly now: Temporal.Instant;
  /** Of whoever looks. */
  readonly language: Language;
  readonly t: Translate;
};

const text = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** The panel: what is used, what would be created, and what an officer can do about it. */
export function renderSetup(shown: ShownSetup, controls: SetupControls): MessageView {
  const { setup, t } = shown;
  const isUnderWay = setup.underWay.length > 0;
  const things = isUnderWay
    ? setup.underWay.map((step) => renderThing(step.thing, describeStep(step, shown), t))
    : setup.lines.map((line) => renderThing(line.thing, describeLine(line, shown), t));
  const embed = {
    color: lampColour,
    title: t("settings.setup.title", { guild: escapeMarkdown(setup.guild.name) }),
    description: describeState(shown),
    fields: [...things, ...renderWords(shown)],
  };
  const lookAgain = controls.lookAgain.component({}, { label: t("settings.setup.lookAgain") });
  return { embeds: [embed], components: isUnderWay ? [row(lookAgain)] : renderControls(shown, controls) };
}

function describeState({ setup, t }: ShownSetup): string {
  if (setup.underWay.length > 0) return t("settings.setup.underWay");
  if (setup.problem) {
    const reason = translateRefusal(t, { code: setup.problem, details: {} });
    return t("settings.setup.stopped", { reason });
  }
  if (!setup.isFinished) return t("settings.setup.begin");
  return t(setup.lines.some(isNews) ? "settings.setup.changing" : "settings.setup.done");
}

function renderThing(thing: SetupThing, value: string, t: Translate): APIEmbedField {
  return { name: t(`settings.places.${thing}.purpose`), value };
}

function describeLine(line: SetupLine, { setup, t }: ShownSetup): string {
  if (line.action === "create") return t("settings.setup.created", { name: newName(line.thing, setup) });
  const mention = mentionOf(line.thing, line.discordId);
  if (line.action === "use") return t(`settings.setup.${line.isMadeByUs ? "ours" : "yours"}`, { mention });
  const reason = translateRefusal(t, { code: line.obstacle, details: {} });
  return t("settings.setup.mend", { mention, reason });
}

function describeStep({ thing, discordId, isMadeByUs }: SetupStep, { setup, t }: ShownSetup): string {
  if (discordId === null) return t("settings.setup.waiting", { name: newName(thing, setup) });
  const mention = mentionOf(thing, discordId);
  return t(`settings.setup.${isMadeByUs ? "ours" : "yours"}`, { mention });
}

/** Things are named in the guild's language, whoever looks. */
function newName(thing: SetupThing, { guild }: SetupView): string {
  const name = translatorFor(guild.language)(`settings.places.${thing}.name`);
  const isText = thing !== "category" && placeKinds[thing] === "text-channel";
  return `**${isText ? "#" : ""}${name}**`;
}

/** Discord shows the name of today in its place. */
export function mentionOf(thing: SetupThing, discordId: string): string {
  return isRole(thing) ? `<@&${discordId}>` : `<#${discordId}>`;
}

function renderWords({ setup, now, language, t }: ShownSetup): readonly APIEmbedField[] {
  const { guild } = setup;
  const time = now
    .toZonedDateTimeISO(guild.timeZone)
    .toPlainTime()
    .toLocaleString(language, { timeStyle: "short" });
  const off = guild.modulesOff.map((module) => t(`settings.modules.${module}.name`)).join(", ");
  return [
    { name: t("settings.game"), value: describeGame(guild, t) },
    { name: t("settings.style"), value: t(`settings.styles.${guild.style}.name`) },
    ...(off ? [{ name: t("settings.modulesOff"), value: off }] : []),
    { name: t("settings.timeZone"), value: t("settings.setup.clock", { timeZone: guild.timeZone, time }) },
    {
      name: t("settings.language"),
      value: t("settings.setup.spoken", { language: translateLanguage(t, guild.language) }),
    },
  ];
}

/** The game, and what the guild is called in it. */
function describeGame({ game, inGameName, inGameServer }: SetupView["guild"], t: Translate): string {
  const names = [inGameName, inGameServer].flatMap((name) => (name === null ? [] : [escapeMarkdown(name)]));
  return [translateGameTerm(t, "titles", game), ...names].join(" · ");
}

function renderControls(
  { setup, t }: ShownSetup,
  controls: SetupControls,
): readonly APIMessageTopLevelComponent[] {
  const look = pickLook({ setup, t });
  const { pickChannel, pickRole, confirm, choosePlay, choosePlaces, editTimeZone, forgetPicks } = controls;
  const voice = [ChannelType.GuildVoice];
  const asked = placesOf(setup.guild.modulesOff);
  const pickers = {
    events: () => pickChannel.component({ place: "events" }, { ...look("events"), channelTypes: text }),
    voice: () => pickChannel.component({ place: "voice" }, { ...look("voice"), channelTypes: voice }),
    panel: () => pickChannel.component({ place: "panel" }, { ...look("panel"), channelTypes: text }),
    officers: () => pickRole.component({ place: "officers" }, look("officers")),
  };
  return [
    ...(["events", "voice", "panel", "officers"] as const)
      .filter((place) => asked.includes(place))
      .map((place) => row(pickers[place]())),
    row(
      confirm.component({ shown: fingerprint(setup.lines) }, describeConfirm(setup.lines, t)),
      choosePlay.component({}, { label: t("settings.setup.choosePlay") }),
      choosePlaces.component({}, { label: t("settings.setup.choosePlaces") }),
      editTimeZone.component({}, { label: t("settings.setup.changeTimeZone") }),
      forgetPicks.component(
        {},
        { label: t("settings.setup.forgetPicks"), isDisabled: setup.picks.length === 0 },
      ),
    ),
  ];
}

/** The panel while the places are chosen that not every guild has: Discord has room for five rows. */
export function renderPlacesChoice(shown: ShownSetup, controls: SetupControls): MessageView {
  const { t } = shown;
  const look = pickLook(shown);
  const back = controls.lookAgain.component({}, { label: t("settings.setup.back") });
  const forum = { ...look("absences"), channelTypes: [ChannelType.GuildForum] };
  const hasLeaves = placesOf(shown.setup.guild.modulesOff).includes("absences");
  return {
    embeds: renderSetup(shown, controls).embeds ?? [],
    components: [
      ...(["welcome", "roster"] as const).map((place) =>
        row(controls.pickChannel.component({ place }, { ...look(place), channelTypes: text })),
      ),
      ...(hasLeaves
        ? [
            row(controls.pickChannel.component({ place: "absences" }, forum)),
            row(controls.pickRole.component({ place: "away" }, look("away"))),
          ]
        : []),
      row(back),
    ],
  };
}

function pickLook({ setup, t }: Pick<ShownSetup, "setup" | "t">) {
  return (place: Place) => ({
    placeholder: t(`settings.setup.pick.${place}`),
    chosen: setup.lines.flatMap((line) =>
      line.thing === place && line.action === "use" ? [line.discordId] : [],
    ),
    // Choosing nothing takes the pick back.
    minValues: 0,
  });
}
