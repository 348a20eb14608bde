"use client";

import { catalogueChangeKinds } from "@guildhall/core/items";
import { CheckCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { type SumLine, SumLines } from "#web/components/ui/sum-lines.tsx";
import type { FilePreview } from "../items.loaders.ts";
import type { FileDraft } from "./use-file-draft.ts";
import { useFileImport } from "./use-file-import.ts";

type FileSlipProps = {
  readonly guildId: string;
  readonly file: FileDraft;
  readonly preview: FilePreview;
  /** Something changed since: the newest is on its way. */
  readonly isStale: boolean;
};

/** The bill of a file, and the button that writes it. */
export function FileSlip({ guildId, file, preview, isStale }: FileSlipProps) {
  const t = useTranslations("items.web.import");
  const { counts, foundCount, listedCount, isShrunken } = preview;
  const count = catalogueChangeKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const { isBusy, failure, bring } = useFileImport({ guildId, file, preview, count });
  return (
    <Card>
      <SumLines
        lines={useSlipLines(preview)}
        total={{ id: "total", label: t("total"), value: t("number", { count }) }}
      />
      <div className="mt-3.5 space-y-2">
        <Button
          kind="act"
          wide
          className="desk:h-9"
          isBusy={isBusy}
          disabled={isStale || isShrunken || count === 0}
          onClick={bring}
        >
          <CheckCheck aria-hidden />
          {t("action", { count })}
        </Button>
        {isShrunken && (
          <p role="alert" className="text-small text-warn">
            {t("shrunken", { found: foundCount, listed: listedCount })}
          </p>
        )}
        {failure && (
          <p role="alert" className="text-small text-bad">
            {failure}
          </p>
        )}
      </div>
    </Card>
  );
}

/** What is written, what stays as it is, and what the file cannot change. */
function useSlipLines({ counts, unchangedCount, shared, problems }: FilePreview): readonly SumLine[] {
  const t = useTranslations("items.web.import.counts");
  const written = catalogueChangeKinds.map((kind) => ({ id: kind, count: counts[kind] }));
  const rest = [
    { id: "unchanged", count: unchangedCount },
    { id: "shared", count: shared.length },
    { id: "problems", count: problems.length },
  ] as const;
  return [...written, ...rest]
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => ({ id, label: t(id, { count }), value: "" }));
}
