import { type Grade, grades } from "#web/components/ui/grade.tsx";

/** The colour of a game's grade, by its key such as `epic-2`. One that we have no colour for is common. */
export function lookOfGrade(key: string | undefined): Grade {
  return grades.find((grade) => grade === key?.replace("-", "")) ?? "common";
}
