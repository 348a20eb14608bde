"use client";

import type { Feature, Right } from "@guildhall/core";
import { isFeatureOn } from "@guildhall/core/settings";
import { useQuery } from "@tanstack/react-query";
import { CalendarPlus, Coins, Megaphone, MoonStar, PackagePlus, Reply, Scale } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useShell } from "../shell-context.tsx";
import type { Command } from "./command.ts";
import { stepsQuery } from "./search-queries.ts";

type Action = {
  readonly id: "newEvent" | "recordDrops" | "givePoints" | "newAnnouncement" | "planAbsence";
  readonly feature: Feature;
  /** Without one everybody may. */
  readonly right?: Right;
  readonly icon: Command["icon"];
  /** Where it is done, below the guild. */
  readonly path: string;
};

const actions: readonly Action[] = [
  { id: "newEvent", feature: "events", right: "events.edit", icon: CalendarPlus, path: "events/new" },
  { id: "recordDrops", feature: "loot", right: "loot.award", icon: PackagePlus, path: "loot?record=new" },
  { id: "givePoints", feature: "dkp", right: "dkp.adjust", icon: Coins, path: "dkp?give=new" },
  {
    id: "newAnnouncement",
    feature: "announcements",
    right: "announcements.post",
    icon: Megaphone,
    path: "announcements/new",
  },
  { id: "planAbsence", feature: "absences", icon: MoonStar, path: "me?absence=new" },
];

/** What can be done in the guild that is open, each to who may; what waits for the reader comes first. */
export function useGuildActions(): readonly Command[] {
  const t = useTranslations("shell.palette.do");
  const router = useRouter();
  const { guild, rights } = useShell();
  const { data: steps } = useQuery({ ...stepsQuery(guild?.guildId ?? ""), enabled: guild !== undefined });
  if (!guild) return [];
  const doing = ({ path, ...line }: Pick<Command, "id" | "label" | "icon"> & { path: string }): Command => ({
    ...line,
    group: "actions",
    run: () => router.push(`/guilds/${guild.guildId}/${path}`),
  });
  const { answer, settle } = steps ?? { answer: null, settle: [] };
  const settling = settle.map(({ eventId, title }) =>
    doing({
      ...{ id: `settle-${eventId}`, label: t("settle", { title }), icon: Scale },
      path: `events/${eventId}?tab=settle`,
    }),
  );
  const answering = answer && {
    ...{ id: "answer", label: t("answer", { title: answer.title }), icon: Reply },
    path: `events/${answer.eventId}`,
  };
  return [
    ...settling,
    ...(answering ? [doing(answering)] : []),
    ...actions
      .filter(
        ({ feature, right }) => isFeatureOn(guild.modulesOff, feature) && (!right || rights.includes(right)),
      )
      .map(({ id, icon, path }) => doing({ id, label: t(id), icon, path })),
  ];
}
