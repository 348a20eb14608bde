"use client";

import type { CodeState } from "@guildhall/core/announcements";
import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";
import { CopyText } from "#web/components/ui/copy-text.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { CodeInView } from "../codes.loaders.ts";
import { CodeMenu } from "./code-menu.tsx";
import { CodePresses } from "./code-presses.tsx";

const tones: Readonly<Record<CodeState, Tone>> = {
  running: "good",
  doubtful: "warn",
  expired: "plain",
  ended: "plain",
};

type CodeRowProps = {
  readonly guildId: string;
  readonly code: CodeInView;
  readonly mayEdit: boolean;
  onEdit(codeId: number): void;
};

/** One code: copied with a click, ticked and voted on where it stands. */
export function CodeRow({ guildId, code, mayEdit, onEdit }: CodeRowProps) {
  const t = useTranslations("announcements.codes");
  const writeTime = useGuildTime();
  const { gives, note, state, expiresAt, redeemUrl } = code;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-4 gap-y-2 border-b border-line px-3.5 py-2.5 last:border-0 max-desk:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2">
          <CopyText text={code.code} />
          <Chip tone={tones[state]}>{t(`states.${state}`)}</Chip>
          <span className="text-small text-ink-3">
            {expiresAt ? t("web.until", { at: writeTime("moment", expiresAt) }) : t("web.endless")}
          </span>
        </div>
        <p className="mt-1 text-table" dir="auto">
          {gives}
          {note !== null && <span className="text-ink-3"> · {note}</span>}
        </p>
      </div>
      <CodePresses guildId={guildId} code={code} />
      <div className="flex items-center gap-1.5 max-desk:col-start-2 max-desk:row-start-1">
        {redeemUrl !== null && (
          <Button size="small" asChild>
            <a href={redeemUrl} target="_blank" rel="noreferrer">
              <ExternalLink aria-hidden className="icon-14" />
              {t("redeem")}
            </a>
          </Button>
        )}
        {mayEdit && <CodeMenu guildId={guildId} code={code} onEdit={() => onEdit(code.codeId)} />}
      </div>
    </li>
  );
}
