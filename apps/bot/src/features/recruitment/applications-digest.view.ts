import { lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ApplicationCounts, ApplicationView } from "@guildhall/use-cases/recruitment";
import { escapeMarkdown } from "discord.js";
import { nameApplicant } from "./tell-answers.ts";

type Named = Pick<ApplicationView, "characterName" | "applicant" | "former">;

type Digest = {
  /** By it the message is known: the first application of the burst. */
  readonly firstId: number;
  /** How many came one soon after the other, and the names of the last. */
  readonly count: number;
  readonly last: readonly Named[];
  readonly counts: Pick<ApplicationCounts, "columns" | "overdue">;
  /** Roles that are told, as mentions. */
  readonly mentions: string;
};

const mostNames = 10;

/** One message for however many applications: it is edited as they come. */
export function applicationsDigest(t: Translate, digest: Digest): MessageView {
  const { firstId, count, last, counts, mentions } = digest;
  const named = last.slice(-mostNames);
  const names = named.map((each) => shortName(each));
  const rest = count - names.length;
  const { columns, overdue } = counts;
  const lines = [
    [names.join(", "), ...(rest > 0 ? [t("recruitment.digest.more", { count: rest })] : [])].join(" "),
    t("recruitment.digest.waiting", { new: columns.new, talking: columns.talking + columns.interview }),
    ...named.flatMap((each) => tellHostile(t, each)),
    ...(overdue > 0 ? [t("recruitment.digest.overdue", { count: overdue })] : []),
  ];
  return {
    ...(mentions && { content: mentions }),
    embeds: [
      {
        title: t("recruitment.digest.title", { count }),
        color: lampColour,
        description: lines.join("\n"),
        footer: { text: digestMarker(t, firstId) },
      },
    ],
  };
}

const shortName = (each: Named) => nameApplicant(each).slice(0, 60);

/** Officers learn at once that somebody names a guild that theirs is at war with. */
function tellHostile(t: Translate, each: Named): readonly string[] {
  const { former } = each;
  if (former?.pact !== "war") return [];
  return [t("recruitment.digest.hostile", { name: shortName(each), guild: escapeMarkdown(former.name) })];
}

export function digestMarker(t: Translate, firstId: number): string {
  return t("recruitment.digest.footer", { applicationId: String(firstId) });
}

type Late = {
  readonly applicationId: number;
  readonly name: string;
  readonly mentions: string;
  readonly isWaiting: boolean;
};

/** Once, when the promised time is over; it says so too when somebody has answered since. */
export function overdueNote(t: Translate, { applicationId, name, mentions, isWaiting }: Late): MessageView {
  const content = t(isWaiting ? "recruitment.overdue.waits" : "recruitment.overdue.done", { name });
  return {
    ...(mentions && { content: mentions }),
    embeds: [{ description: content, color: lampColour, footer: { text: overdueMarker(t, applicationId) } }],
  };
}

export function overdueMarker(t: Translate, applicationId: number): string {
  return t("recruitment.overdue.footer", { applicationId: String(applicationId) });
}
