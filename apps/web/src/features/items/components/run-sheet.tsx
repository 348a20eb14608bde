"use client";

import { nameOfItem } from "@guildhall/core/items";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Reading } from "#web/components/reading.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { ItemsView } from "../items.loaders.ts";
import type { RunView } from "../runs.loaders.ts";
import { runQuery } from "../runs.queries.ts";
import { ChangeLines } from "./change-lines.tsx";
import { toneOfChange } from "./file-preview.tsx";
import { RunStateChip } from "./run-state-chip.tsx";
import { UndoRun } from "./undo-run.tsx";
import { useItemChanges } from "./use-item-changes.ts";
import { useItemLanguage } from "./use-item-language.ts";
import { useReasonWords } from "./use-reason-words.ts";

type RunSheetProps = { readonly guildId: string } & Pick<ItemsView, "grades">;

/** The run that the address names. */
export function RunSheet({ guildId, grades }: RunSheetProps) {
  const [opened, open] = useUrlState("run");
  if (!/^\d{1,15}$/.test(opened ?? "")) return null;
  return <OpenRun guildId={guildId} grades={grades} runId={Number(opened)} onClose={() => open(null)} />;
}

type OpenRunProps = RunSheetProps & { readonly runId: number; onClose(): void };

function OpenRun({ guildId, grades, runId, onClose }: OpenRunProps) {
  const t = useTranslations("items.web.runs");
  const time = useGuildTime();
  const { data, error, refetch } = useQuery(runQuery({ guildId, runId }));
  if (!data)
    return (
      <Sheet isOpen title={t("reading")} onClose={onClose}>
        <Reading label={t("reading")} error={error} again={refetch} />
      </Sheet>
    );
  const { run, undo } = data;
  return (
    <Sheet
      isOpen
      kicker={time("moment", run.queuedAt)}
      title={t(`providers.${run.provider}`)}
      footer={undo && <UndoRun guildId={guildId} runId={runId} undo={undo} />}
      onClose={onClose}
    >
      <Head run={run} />
      <Errors view={data} />
      <Changes guildId={guildId} changes={data.changes} grades={grades} />
    </Sheet>
  );
}

function Head({ run }: Pick<RunView, "run">) {
  const t = useTranslations("items.web.runs");
  const write = useReasonWords();
  const { pages, pagesExpected, seen } = run;
  return (
    <div className="mb-4 grid gap-2 text-table text-ink-2">
      <p>
        <RunStateChip state={run.state} />
      </p>
      {run.reason !== null && <p className="text-warn">{write(run.reason)}</p>}
      <p>
        {run.provider === "scraper" && `${t("pages", { pages, of: pagesExpected ?? pages })} `}
        {t("found", { count: seen })}
      </p>
    </div>
  );
}

function Errors({ view: { run, errors } }: { readonly view: RunView }) {
  const t = useTranslations("items.web.runs");
  const write = useReasonWords();
  if (errors.length === 0) return null;
  return (
    <section className="mb-4">
      <h3 className="mb-1 font-title text-card font-semibold">{t("errors", { count: run.errorCount })}</h3>
      <ul className="text-table">
        {errors.map(({ place, code }) => (
          <li key={`${place} ${code}`} className="border-b border-line py-[5px]">
            <span className="text-ink-3 [overflow-wrap:anywhere]">
              {run.provider === "file" ? t("line", { line: place }) : place}
            </span>{" "}
            {write(code)}
          </li>
        ))}
      </ul>
    </section>
  );
}

type ChangesProps = Pick<RunView, "changes"> & RunSheetProps;

/** Each item that is another than before. */
function Changes({ guildId, changes, grades }: ChangesProps) {
  const t = useTranslations("items.web.runs");
  const tKinds = useTranslations("items.web.sheet.kinds");
  const language = useItemLanguage();
  const describe = useItemChanges(grades);
  return (
    <section>
      <h3 className="mb-1 font-title text-card font-semibold">{t("changes")}</h3>
      {changes.length === 0 && <p className="text-table text-ink-2">{t("noChanges")}</p>}
      <ul>
        {changes.map(({ itemId, kind, before, after }) => (
          <li key={itemId} className="border-b border-line py-[7px] last:border-0">
            <p className="flex items-center gap-2 text-table">
              <Link href={`/guilds/${guildId}/items?item=${itemId}`} className="font-medium hover:underline">
                <bdi dir="auto">{nameOfItem(after.names, language).name}</bdi>
              </Link>
              <span className="ms-auto">
                <Chip tone={toneOfChange[kind]}>{tKinds(kind)}</Chip>
              </span>
            </p>
            {before && kind !== "gone" && <ChangeLines changes={describe({ before, after })} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
