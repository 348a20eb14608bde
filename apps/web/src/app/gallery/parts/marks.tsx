"use client";

import { roles } from "@guildhall/core/games";
import { Check, Clock, Gem, Sword, X } from "lucide-react";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { GradeFrame, GradeLabel, grades } from "#web/components/ui/grade.tsx";
import { Kbd } from "#web/components/ui/kbd.tsx";
import { Person } from "#web/components/ui/person.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import { memberIds, useSamples } from "../samples/samples.ts";
import { Part, Row } from "./part.tsx";

export function MarksPart() {
  const { titles, statuses, members } = useSamples();
  return (
    <Part id="marks" title={titles.marks}>
      <Row>
        <Chip tone="good" icon={<Check aria-hidden />}>
          {statuses.present}
        </Chip>
        <Chip tone="warn" icon={<Clock aria-hidden />}>
          {statuses.late}
        </Chip>
        <Chip tone="bad" icon={<X aria-hidden />}>
          {statuses.absent}
        </Chip>
        <Chip tone="info">{statuses.walkIn}</Chip>
        <Chip tone="lamp">{statuses.trial}</Chip>
        <Chip tone="link">{statuses.chosen}</Chip>
        <Chip>{statuses.bench}</Chip>
        <Kbd>{"⌘K"}</Kbd>
      </Row>
      <Row>
        {roles.map((role) => (
          <RoleGlyph key={role} role={role} />
        ))}
        {roles.map((role) => (
          <RoleGlyph key={role} role={role}>
            {statuses.class}
          </RoleGlyph>
        ))}
      </Row>
      <Row>
        {memberIds.map((id) => (
          <Avatar key={id} id={id} size="medium" />
        ))}
        <Avatar id="1" size="small" />
        <Avatar id="2" size="large" isSquare />
        {members.slice(0, 3).map((member) => (
          <Person key={member.id} id={member.id} name={member.name} detail={member.className} />
        ))}
      </Row>
      <Grades />
      <Sum />
    </Part>
  );
}

function Grades() {
  const { grades: names, item } = useSamples();
  return (
    <Row>
      {grades.map((grade) => (
        <span key={grade} className="inline-flex items-center gap-2">
          <GradeFrame grade={grade}>
            {grade === "rare" ? <Gem aria-hidden /> : <Sword aria-hidden />}
          </GradeFrame>
          <GradeLabel grade={grade} label={names[grade]}>
            {item}
          </GradeLabel>
        </span>
      ))}
    </Row>
  );
}

function Sum() {
  const { explanation } = useSamples();
  return (
    <div className="mt-3 max-w-[380px]">
      <SumLines lines={explanation.terms} total={explanation.sum} />
    </div>
  );
}
