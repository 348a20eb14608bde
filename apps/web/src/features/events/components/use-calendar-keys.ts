"use client";

import { type KeyboardEvent as KeyPress, useEffect, useRef } from "react";
import { isTyping } from "#web/components/shell/is-typing.ts";
import type { CalendarPage } from "../events.loaders.ts";
import type { CalendarState } from "./use-calendar-state.ts";

/** How many days each arrow goes. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Moves between days and weeks or months by keys, and knows which day is looked at. */
export function useCalendarKeys(page: CalendarPage | undefined, state: CalendarState) {
  const days = page?.days ?? [];
  const day = findLooked(days, state.day, page?.fromOn);
  const agenda = useRef<HTMLDivElement>(null);
  const dayButton = useRef<HTMLButtonElement>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    if (isMoving.current && day) dayButton.current?.focus();
    isMoving.current = false;
  }, [day]);
  useTurningKeys(page, state);
  const move = (key: string) => {
    const step = steps[key];
    if (!(step && page)) return false;
    const next = days[days.findIndex((one) => one.day === day) + step];
    isMoving.current = true;
    if (next) state.setDay(next.day);
    else state.goTo(step < 0 ? page.earlierOn : page.laterOn);
    return true;
  };
  return {
    day,
    agenda,
    dayButton,
    look: state.setDay,
    onKeyDown: (event: KeyPress) => {
      if (move(event.key)) event.preventDefault();
    },
    /** To the first thing that can be done on the day: by keys only, a pointer is there already. */
    enter: () => agenda.current?.querySelector<HTMLElement>("a, button, summary")?.focus(),
  };
}

export type CalendarKeys = ReturnType<typeof useCalendarKeys>;

/** `n`, `p` and `t` from anywhere on the page: on, back, today. */
function useTurningKeys(page: CalendarPage | undefined, { goTo }: CalendarState): void {
  useEffect(() => {
    const targets = new Map([
      ["n", page?.laterOn],
      ["p", page?.earlierOn],
      ["t", null],
    ]);
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const next = targets.get(key);
      if (next === undefined || ctrlKey || metaKey || altKey || isTyping(target)) return;
      goTo(next);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [page, goTo]);
}

/** The day of the address, else today, else the first day of the week or month. */
function findLooked(
  days: CalendarPage["days"],
  asked: string | null,
  fromOn: string | undefined,
): string | undefined {
  const found =
    days.find(({ day }) => day === asked) ?? days.find(({ isToday, isOutside }) => isToday && !isOutside);
  return found?.day ?? fromOn;
}
