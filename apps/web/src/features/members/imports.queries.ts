import type { PreviewSheetInput } from "@guildhall/core/members";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { AdoptionView, ImportsView, SheetPreview } from "./imports.loaders.ts";

const meta = { alsoOf: ["dkp"] } as const;

export const importsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["members", guildId, "imports"],
    queryFn: ({ signal }): Promise<ImportsView> => fetchJson(`/api/guilds/${guildId}/members/import`, signal),
    meta,
  });

type Asked = {
  readonly guildId: string;
  /** Another one for each change of the question: the sheet itself is too long for a key. */
  readonly version: number;
  readonly input: PreviewSheetInput | null;
};

export const sheetPreviewQuery = ({ guildId, version, input }: Asked) =>
  queryOptions({
    queryKey: ["members", guildId, "sheet", version],
    queryFn: ({ signal }): Promise<SheetPreview> =>
      fetchJson(`/api/guilds/${guildId}/members/import/preview`, signal, input),
    enabled: input !== null,
    gcTime: 0,
    retry: false,
  });

export const adoptionQuery = (guildId: string, roleIds: readonly string[]) =>
  queryOptions({
    queryKey: ["members", guildId, "adoption", ...roleIds],
    queryFn: ({ signal }): Promise<AdoptionView> =>
      fetchJson(`/api/guilds/${guildId}/members/adoption?roles=${roleIds.join(",")}`, signal),
  });
