"use client";

import { toHundredths } from "@guildhall/core";
import { useTranslations } from "next-intl";
import type { Chart } from "#web/components/ui/chart.ts";
import { useChartOrTable } from "#web/components/ui/chart-or-table.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { StatementView } from "../dkp.loaders.ts";

type Course = StatementView["statements"][number]["course"];

/** How the balance moved within what is shown, as a line or as a table. */
export function AccountCourse({ course }: { readonly course: Course }) {
  const [first, last] = [course[0], course.at(-1)];
  return first && last && <CourseChart course={course} first={first} last={last} />;
}

type CourseChartProps = {
  readonly course: Course;
  readonly first: Course[number];
  readonly last: Course[number];
};

function CourseChart(props: CourseChartProps) {
  const t = useTranslations("dkp.web");
  const { shown, turn } = useChartOrTable(useCourseChart(props));
  return (
    <section className="mb-3">
      <div className="mb-1 flex items-center justify-between">
        <h4 className="text-small text-ink-2">{t("courseTitle")}</h4>
        {turn}
      </div>
      {shown}
    </section>
  );
}

function useCourseChart({ course, first, last }: CourseChartProps): Chart {
  const t = useTranslations("dkp.web");
  const write = useAmount();
  const time = useGuildTime();
  const days = { first: time("day", first.at), last: time("day", last.at) };
  return {
    label: t("courseLabel", { from: write(first.balance), to: write(last.balance), ...days }),
    marks: course.map(({ at }) => time("shortDay", at)),
    rowNames: course.map(({ at }) => time("moment", at)),
    series: [
      {
        id: "balance",
        label: t("balance"),
        look: "solid",
        values: course.map(({ balance }) => balance / 100),
      },
    ],
    write: (points) => write(toHundredths(Math.round(points * 100))),
  };
}
