import type { CodeState, CodeTally, GiftCode } from "@guildhall/core/announcements";
import { escapeMarkdown } from "@guildhall/discord-markdown";
import type { Translate } from "@guildhall/i18n";
import type { APIButtonComponent, APIEmbedField } from "discord-api-types/v10";
import { button } from "../button.ts";
import { discordTime, type Moment } from "../discord-time.ts";
import { lampColour } from "../lamp-colour.ts";
import { linkButton } from "../link-button.ts";
import type { MessageView } from "../message-view.ts";
import { row } from "../row.ts";

/** A code as everybody sees it: nothing of it is one person's. */
export type ShownCode = Pick<GiftCode, "codeId" | "code" | "gives" | "redeemUrl" | "note"> & {
  readonly expiresAt: Moment | null;
  readonly state: CodeState;
  readonly tally: CodeTally;
};

type CustomIds = Readonly<Record<"claim" | "works" | "expired", string>>;

/** The message of a gift code: what it gives, whether it works, and what can be pressed while it does. */
export function giftCodeCard(t: Translate, code: ShownCode, customIds: CustomIds): MessageView {
  const isOver = code.state === "ended" || code.state === "expired";
  return {
    embeds: [
      {
        title: titleOf(t, code.state),
        color: lampColour,
        description: [`\`\`\`\n${code.code}\n\`\`\``, tellEnd(t, code)].join("\n"),
        fields: [...fieldsOf(t, code)],
        footer: { text: giftCodeMarker(t, code.codeId) },
      },
    ],
    components: isOver ? [] : [row(...buttonsOf(t, code, customIds))],
  };
}

/** By this footer a message is known as that of the code. */
export function giftCodeMarker(t: Translate, codeId: number): string {
  return t("announcements.codes.footer", { codeId: String(codeId) });
}

function titleOf(t: Translate, state: CodeState): string {
  const title = t("announcements.codes.title");
  return state === "running" ? title : `${title} · ${t(`announcements.codes.states.${state}`)}`;
}

function tellEnd(t: Translate, { expiresAt }: ShownCode): string {
  if (!expiresAt) return t("announcements.codes.endless");
  const at = { relative: discordTime(expiresAt, "R"), at: discordTime(expiresAt, "f") };
  return t("announcements.codes.ends", at);
}

function fieldsOf(t: Translate, { gives, note, tally }: ShownCode): readonly APIEmbedField[] {
  const { works, expired, ticks } = tally;
  const found = [
    t("announcements.codes.tally", { works, expired }),
    t("announcements.codes.ticks", { count: ticks }),
  ];
  return [
    { name: t("announcements.codes.gives"), value: escapeMarkdown(gives) },
    ...(note === null ? [] : [{ name: t("announcements.codes.note"), value: escapeMarkdown(note) }]),
    { name: t("announcements.codes.found"), value: found.join("\n") },
  ];
}

function buttonsOf(
  t: Translate,
  { redeemUrl }: ShownCode,
  customIds: CustomIds,
): readonly APIButtonComponent[] {
  const redeem = redeemUrl === null ? [] : [linkButton(t("announcements.codes.redeem"), redeemUrl)];
  return [
    ...redeem,
    button(customIds.claim, { label: t("announcements.codes.claim"), style: "primary" }),
    button(customIds.works, { label: t("announcements.codes.works") }),
    button(customIds.expired, { label: t("announcements.codes.expired") }),
  ];
}
