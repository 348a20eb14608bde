"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";
import type { DropInView } from "../drops.loaders.ts";

const tones: Readonly<Record<DropInView["state"], Tone>> = {
  waiting: "warn",
  inSession: "lamp",
  offered: "info",
  awarded: "lamp",
  handed: "good",
  disenchanted: "plain",
  banked: "plain",
  void: "plain",
};

type DropStateProps = { readonly guildId: string; readonly drop: DropInView };

/** How far a drop is; leads to where it is being decided, or how it was. */
export function DropState({ guildId, drop: { dropId, state, sessionId, award } }: DropStateProps) {
  const t = useTranslations("loot.web.dropStates");
  const chip = <Chip tone={tones[state]}>{t(state)}</Chip>;
  const path = sessionId !== null ? `sessions/${sessionId}` : award !== null && `decisions/${dropId}`;
  if (!path) return chip;
  return <Link href={`/guilds/${guildId}/loot/${path}`}>{chip}</Link>;
}
