"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { LineChart } from "#web/components/ui/line-chart.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { StatementView } from "../dkp.loaders.ts";

type Course = StatementView["statements"][number]["course"];

/** How the balance moved within what is shown, as a line or as a table. */
export function AccountCourse({ course }: { readonly course: Course }) {
  const t = useTranslations("dkp.web");
  const write = useAmount();
  const time = useGuildTime();
  const [isTable, setTable] = useState(false);
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [write(first.balance), write(last.balance)];
  const days = { first: time("shortDay", first.at), last: time("shortDay", last.at) };
  return (
    <section className="mb-3">
      <div className="mb-1 flex items-center justify-between">
        <h4 className="text-small text-ink-2">{t("courseTitle")}</h4>
        <Button kind="quiet" size="small" onClick={() => setTable(!isTable)}>
          {t(isTable ? "asChart" : "asTable")}
        </Button>
      </div>
      {isTable ? (
        <CourseTable course={course} />
      ) : (
        <LineChart
          label={t("courseLabel", { from, to, ...days })}
          marks={course.map(({ at }) => time("shortDay", at))}
          series={[
            {
              id: "balance",
              label: t("balance"),
              look: "solid",
              values: course.map(({ balance }) => balance / 100),
            },
          ]}
        />
      )}
    </section>
  );
}

function CourseTable({ course }: { readonly course: Course }) {
  const t = useTranslations("shell.explain");
  const write = useAmount();
  const time = useGuildTime();
  return (
    <table className="w-full text-small">
      <thead className="text-tiny text-ink-3">
        <tr className="border-b border-line-2">
          <th className="text-start font-medium">{t("day")}</th>
          <th className="text-end font-medium">{t("balance")}</th>
        </tr>
      </thead>
      <tbody>
        {course.map(({ at, balance }) => (
          <tr key={at} className="h-7 border-b border-line last:border-0">
            <td className="text-ink-3">{time("moment", at)}</td>
            <td className="text-end">{write(balance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
