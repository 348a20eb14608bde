import { lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ApplicationCounts, ApplicationRow } from "@guildhall/use-cases/recruitment";
import { nameApplicant } from "./tell-answers.ts";

type Digest = {
  /** By it the message is known: the first application of the burst. */
  readonly firstId: number;
  /** How many came one soon after the other, and the names of the last. */
  readonly count: number;
  readonly last: readonly Pick<ApplicationRow, "characterName" | "applicant">[];
  readonly counts: Pick<ApplicationCounts, "columns" | "overdue">;
  /** Roles that are told, as mentions. */
  readonly mentions: string;
};

const mostNames = 10;

/** One message for however many applications: it is edited as they come. */
export function applicationsDigest(t: Translate, digest: Digest): MessageView {
  const { firstId, count, last, counts, mentions } = digest;
  const names = last.slice(-mostNames).map((each) => nameApplicant(each).slice(0, 60));
  const rest = count - names.length;
  const { columns, overdue } = counts;
  const lines = [
    [names.join(", "), ...(rest > 0 ? [t("recruitment.digest.more", { count: rest })] : [])].join(" "),
    t("recruitment.digest.waiting", { new: columns.new, talking: columns.talking + columns.interview }),
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
