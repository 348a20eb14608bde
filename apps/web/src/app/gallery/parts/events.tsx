"use client";

import { results } from "@guildhall/core/attendance";
import { ChartLegend } from "#web/components/ui/chart-legend.tsx";
import { LineChart } from "#web/components/ui/line-chart.tsx";
import { MemberPill } from "#web/components/ui/member-pill.tsx";
import { Person } from "#web/components/ui/person.tsx";
import { Sparkline } from "#web/components/ui/sparkline.tsx";
import { ResultChip } from "#web/features/attendance/components/result-chip.tsx";
import { VoiceAxis, VoiceBar, VoiceLegend } from "#web/features/attendance/components/voice-bar.tsx";
import { EventRow } from "#web/features/events/components/event-row.tsx";
import { sampleEvents, sampleNow, sampleVoice, sampleWindow } from "../samples/events.ts";
import { useSamples } from "../samples/samples.ts";
import { Part, Row } from "./part.tsx";

/** Events in a list: live, open, waiting, settled, called off. */
export function EventsPart() {
  const { titles } = useSamples();
  return (
    <Part id="events" title={titles.events} isFlush>
      <ul>
        {sampleEvents.map((event, place) => (
          <li key={event.eventId}>
            <EventRow guildId="1" event={event} isNext={place === 0} isPast={event.cameCount !== null} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Who was there: results, faces, times in voice, and how it went over the weeks. */
export function AttendancePart() {
  const { titles, members } = useSamples();
  return (
    <Part id="attendance" title={titles.attendance}>
      <Row>
        {results.map((result) => (
          <ResultChip key={result} result={result} />
        ))}
      </Row>
      <Row>
        {members.map(({ id, name }) => (
          <MemberPill key={id} id={id} name={name} />
        ))}
        <Sparkline label={titles.attendance} values={[3, 5, 4, 6, 9, 8, 8, 12]} />
      </Row>
      <Voices />
      <Turnout />
    </Part>
  );
}

function Voices() {
  const { members } = useSamples();
  return (
    <div className="grid grid-cols-[130px_minmax(0,300px)] items-center gap-x-3 gap-y-2 border-b border-line py-2.5 text-small">
      <div className="col-span-2">
        <VoiceLegend />
      </div>
      <span />
      <VoiceAxis {...sampleWindow} />
      {sampleVoice.map((times, place) => {
        const member = members[place];
        return (
          member && (
            <div key={member.id} className="contents">
              <Person id={member.id} name={member.name} />
              <VoiceBar event={sampleWindow} times={times} now={sampleNow} />
            </div>
          )
        );
      })}
    </div>
  );
}

function Turnout() {
  const { chart } = useSamples();
  const series = [
    { id: "came", label: chart.present, look: "solid", values: [31, 34, 29, 36, 38, 35, 33, 39, 42] },
    { id: "signedUp", label: chart.signedUp, look: "dashed", values: [44, 45, 43, 47, 48, 46, 47, 49, 50] },
  ] as const;
  return (
    <div className="py-2.5 text-small text-ink-3">
      <p className="mb-1 flex gap-3">
        <ChartLegend series={series} />
      </p>
      <LineChart
        label={chart.label}
        series={series}
        marks={series[0].values.map((_value, week) => `${chart.week}${week + 38}`)}
      />
    </div>
  );
}
