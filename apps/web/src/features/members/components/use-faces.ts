"use client";

import { useQuery } from "@tanstack/react-query";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { facesQuery } from "../members.queries.ts";

type Faces = Readonly<Record<string, string | null>>;

const nobody: Faces = {};

/** Pictures by account. Read once per guild, however many members a page shows. */
export function useFaces(): Faces {
  const { guild } = useShell();
  const { data } = useQuery({ ...facesQuery(guild?.guildId ?? ""), enabled: guild !== undefined });
  return data ?? nobody;
}
