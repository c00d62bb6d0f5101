import assert from 'node:assert/strict';
import { isoWeek, topicOfWeek } from '../../../src/writing/brief/topicRotation.ts';

const TOPICS = ['deals', 'calls', 'week', 'career'];

describe('the week of a day', () => {
  // The weeks of ISO 8601, by its rule of the Thursday.
  for (const [day, week] of [
    ['2026-01-01', 1],
    ['2025-12-29', 1],
    ['2025-12-28', 52],
    ['2026-01-04', 1],
    ['2026-01-05', 2],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2024-02-29', 9],
  ] as const)
    it(`${day}: ${week}`, () => assert.equal(isoWeek(day), week));
});

describe('the topic of a week', () => {
  for (const [day, topics, topic] of [
    ['2026-01-01', TOPICS, 'deals'],
    ['2026-01-11', TOPICS, 'calls'],
    ['2026-01-20', TOPICS, 'career'],
    ['2026-01-26', TOPICS, 'deals'],
    ['2026-01-26', ['one', 'two'], 'one'],
    ['2026-02-02', ['one', 'two'], 'two'],
    ['2026-01-26', ['only'], 'only'],
    ['2026-01-26', [], null],
  ] as const)
    it(`${day} of ${topics.length}: ${topic}`, () => assert.equal(topicOfWeek(day, topics), topic));
});
