"use client";

import { useQuery } from "@tanstack/react-query";
import { useParams } from "next/navigation";
import { facesQuery } from "../members.queries.ts";

type Faces = Readonly<Record<string, string | null>>;

const nobody: Faces = {};

/** Pictures by account. Read once per guild, however many members a page shows. */
export function useFaces(): Faces {
  // From the address, because the shell knows of this feature's page: asking it would go round in a circle.
  const { guildId = "" } = useParams<{ guildId?: string }>();
  const { data } = useQuery({ ...facesQuery(guildId), enabled: guildId !== "" });
  return data ?? nobody;
}
