"use client";

import type { Feature, Right } from "@guildhall/core";
import { type Query, type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";
import { useShell } from "../shell/shell-context.tsx";
import { gatherNews } from "./gather-news.ts";
import { joinLive } from "./join-live.ts";
import type { LiveMessage } from "./live-message.ts";
import { showLive } from "./live-store.ts";

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: {
      /** Features beside the one in the key's first place whose news change this read. */
      readonly alsoOf?: readonly Feature[];
    };
  }
}

/** Keeps what the pages of a guild show as it is: news make the reads of their feature stale, a gap makes all stale. */
export function useLive(guildId: string): void {
  const client = useQueryClient();
  const router = useRouter();
  const { rights } = useShell();
  const isOutdated = useEffectEvent((now: readonly Right[]) => !isSame(rights, now));
  useEffect(() => {
    const news = gatherNews((features) => void invalidate(client, guildId, features));
    const leave = joinLive(guildId, (message) =>
      act(message, {
        news: news.add,
        gap: () => void client.invalidateQueries(),
        page: () => router.refresh(),
        isOutdated,
      }),
    );
    return () => {
      leave();
      news.stop();
    };
  }, [client, guildId, router]);
}

type Acts = {
  news(feature: Feature): void;
  gap(): void;
  page(): void;
  /** Whether the page was read with other rights than the reader has now. */
  isOutdated(rights: readonly Right[]): boolean;
};

function act(message: LiveMessage, { news, gap, page, isOutdated }: Acts): void {
  if (message.kind === "news") news(message.feature);
  // Between the page's own read and this moment something may have changed.
  if (message.kind === "state" && showLive(message.isLive) && message.isLive && !message.isCaughtUp) gap();
  const isAllNew = message.kind === "everything" || (message.kind === "rights" && isOutdated(message.rights));
  if (isAllNew) gap();
  if (isAllNew || message.kind === "shut") page();
}

function isSame(some: readonly Right[], others: readonly Right[]): boolean {
  return some.length === others.length && some.every((right) => others.includes(right));
}

async function invalidate(
  client: QueryClient,
  guildId: string,
  features: ReadonlySet<Feature>,
): Promise<void> {
  // The name of somebody who was erased may stand in any of them.
  const isEverything = features.has("privacy");
  const isOf = ({ queryKey: [feature, ofGuild], meta }: Query) =>
    ofGuild === guildId &&
    (isEverything || [feature as Feature, ...(meta?.alsoOf ?? [])].some((one) => features.has(one)));
  await client.invalidateQueries({ predicate: isOf });
}
