"use client";

import { useTranslations } from "next-intl";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import {
  type EventTime,
  layOutVoice,
  type VoiceKind,
  type VoicePiece,
  type VoiceTime,
} from "./lay-out-voice.ts";

type VoiceBarProps = {
  readonly event: EventTime;
  readonly times: readonly VoiceTime[];
  /** The server's now: where a time that still goes on ends. */
  readonly now: string;
};

/** Somebody's time in voice during an event. Time runs to the right in every language. */
export function VoiceBar({ event, times, now }: VoiceBarProps) {
  const pieces = layOutVoice(event, times, now);
  const describe = useDescription();
  return (
    <span
      dir="ltr"
      role="img"
      aria-label={describe(pieces)}
      className="relative block h-3.5 w-full min-w-[150px] overflow-hidden bg-[linear-gradient(90deg,transparent_12.5%,var(--sunken)_12.5%_87.5%,transparent_87.5%)] before:absolute before:inset-y-0 before:start-[12.5%] before:end-[12.5%] before:border-x before:border-edge"
    >
      {pieces.map((piece) => (
        <span
          key={piece.fromAt}
          className={`absolute top-[3px] bottom-[3px] rounded-[2px] ${voiceLooks[piece.kind]}`}
          style={{ left: `${piece.start}%`, width: `${piece.width}%` }}
        />
      ))}
    </span>
  );
}

const voiceLooks: Record<VoiceKind, string> = {
  heard: "bg-c2",
  deaf: "bg-[repeating-linear-gradient(135deg,var(--c6)_0_3px,transparent_3px_6px)]",
  checkedIn: "border border-c2 bg-transparent",
  uncertain: "bg-[repeating-linear-gradient(90deg,var(--c2)_0_2px,transparent_2px_5px)]",
};

function useDescription(): (pieces: readonly VoicePiece[]) => string {
  const t = useTranslations("attendance.web.voice");
  const write = useGuildTime();
  return (pieces) => {
    if (pieces.length === 0) return t("never");
    return pieces
      .map(({ kind, fromAt, toAt }) => t(kind, { from: write("time", fromAt), to: write("time", toAt) }))
      .join("; ");
  };
}

/** What the marks of a bar mean. */
export function VoiceLegend() {
  const t = useTranslations("attendance.web.legend");
  const kinds = Object.keys(voiceLooks) as VoiceKind[];
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 max-desk:hidden">
      {kinds.map((kind) => (
        <Key key={kind} look={`rounded-[2px] ${voiceLooks[kind]}`} word={t(kind)} />
      ))}
      <Key look="border-x border-edge bg-sunken" word={t("event")} />
    </span>
  );
}

function Key({ look, word }: { readonly look: string; readonly word: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className={`inline-block h-2 w-3.5 ${look}`} />
      {word}
    </span>
  );
}

/** The event's start, middle and end, over a column of bars. */
export function VoiceAxis({ startsAt, endsAt }: EventTime) {
  const write = useGuildTime();
  const middle = new Date((Date.parse(startsAt) + Date.parse(endsAt)) / 2).toISOString();
  return (
    <span dir="ltr" className="relative block h-4 w-full min-w-[150px]">
      {[startsAt, middle, endsAt].map((at, place) => (
        <span key={at} className={`absolute -translate-x-1/2 ${axisPlaces[place]}`}>
          {write("time", at)}
        </span>
      ))}
    </span>
  );
}

const axisPlaces = ["left-[12.5%]", "left-1/2", "left-[87.5%]"] as const;
