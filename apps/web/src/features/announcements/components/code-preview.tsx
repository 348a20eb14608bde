"use client";

import { giftCodeCard } from "@guildhall/discord-views/announcements";
import { translatePart } from "@guildhall/i18n/translate-part";
import { useMemo } from "react";
import { DiscordPreview } from "#web/components/discord-preview/discord-preview.tsx";
import type { CodeInView, PostingView } from "../codes.loaders.ts";
import type { CodeFields } from "./code-form.tsx";

type CodePreviewProps = {
  readonly fields: CodeFields;
  readonly code: CodeInView | undefined;
  readonly posting: PostingView;
};

const nobody = { works: 0, expired: 0, ticks: 0 };

/** The message of the code with what is typed now, in the guild's language. */
export function CodePreview({ fields, code, posting: { words, now } }: CodePreviewProps) {
  const translate = useMemo(() => translatePart(words), [words]);
  const typedAt = Date.parse(`${fields.day}T${fields.time || "23:59"}`);
  const message = giftCodeCard(
    translate,
    {
      codeId: code?.codeId ?? 1,
      code: fields.code || "…",
      gives: fields.gives || "…",
      redeemUrl: fields.redeemUrl.startsWith("https://") ? fields.redeemUrl : null,
      note: fields.note || null,
      expiresAt: Number.isNaN(typedAt) ? null : { epochMilliseconds: typedAt },
      state: code?.state ?? "running",
      tally: code?.tally ?? nobody,
    },
    { claim: "claim", works: "works", expired: "expired" },
  );
  return <DiscordPreview message={message} chat={{ channel: null, names: {}, now }} />;
}
