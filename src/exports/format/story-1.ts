/** One line of `tellings stories --format jsonl`: which reports tell of one unfolding matter. */
export interface StoryLine {
  story: string;
  reports: { id: string; source: string }[];
}
