"use client";

import type { WantedContract } from "@guildhall/core/announcements";
import { contractBoard } from "@guildhall/discord-views/announcements";
import { translatePart } from "@guildhall/i18n/translate-part";
import { useMemo } from "react";
import { DiscordPreview } from "#web/components/discord-preview/discord-preview.tsx";
import type { BoardInView, SettingView } from "../contracts.loaders.ts";
import type { ChosenContracts } from "./contract-fields.tsx";

type BoardPreviewProps = {
  readonly chosen: ChosenContracts;
  readonly today: BoardInView | null;
  readonly setting: SettingView;
};

const dayMs = 24 * 3_600_000;

/** The message of the day with what is chosen now, in the guild's language. */
export function BoardPreview({ chosen, today, setting: { words, now } }: BoardPreviewProps) {
  const translate = useMemo(() => translatePart(words), [words]);
  const contracts = wantedOf(chosen).map((contract, index) => ({
    ...contract,
    contractId: index + 1,
    done: today?.contracts.find(({ value }) => value === contract.value)?.done ?? 0,
  }));
  const epochMilliseconds = today ? Date.parse(today.endsAt) : Date.parse(now) + dayMs;
  const board = { boardId: today?.boardId ?? 1, endsAt: { epochMilliseconds }, contracts };
  const message = contractBoard(translate, board, String);
  return <DiscordPreview message={message} chat={{ channel: null, names: {}, now }} />;
}

function wantedOf({ monsters, event, dungeon, lines }: ChosenContracts): readonly WantedContract[] {
  const written = lines.split("\n").filter((line) => line.trim() !== "");
  return [
    ...(monsters.length > 0 ? [{ kind: "monsters", value: monsters.join(" ") } as const] : []),
    ...(event === "" ? [] : [{ kind: "event", value: event } as const]),
    ...(dungeon === "" ? [] : [{ kind: "dungeon", value: dungeon } as const]),
    ...written.map((value) => ({ kind: "line", value }) as const),
  ];
}
