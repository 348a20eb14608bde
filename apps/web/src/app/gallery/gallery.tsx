"use client";

import { Legal, SkipLink } from "#web/components/shell/app-shell.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { ActionsPart } from "./parts/actions.tsx";
import { AttendancePart, EventsPart } from "./parts/events.tsx";
import { FieldsPart } from "./parts/fields.tsx";
import { LayersPart } from "./parts/layers.tsx";
import { ManyRowsPart } from "./parts/many-rows.tsx";
import { MarksPart } from "./parts/marks.tsx";
import { PickersPart } from "./parts/pickers.tsx";
import { StatesPart } from "./parts/states.tsx";
import { TablePart } from "./parts/table.tsx";
import { useSamples } from "./samples/samples.ts";

export function Gallery() {
  const { titles } = useSamples();
  return (
    <>
      <SkipLink />
      <main
        id="page"
        tabIndex={-1}
        className="dock-room mx-auto grid max-w-[1200px] grid-cols-1 gap-3.5 p-edge outline-none"
      >
        <PageHead title={titles.page} lead={titles.lead} />
        <MarksPart />
        <ActionsPart />
        <FieldsPart />
        <PickersPart />
        <TablePart />
        <EventsPart />
        <AttendancePart />
        <StatesPart />
        <LayersPart />
        <ManyRowsPart />
        <Legal />
      </main>
    </>
  );
}
