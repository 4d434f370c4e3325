/**
 * Starts to count the processor time of this process; each call of what it returns tells the milliseconds spent since.
 * Waiting does not count, nor other work on the machine: a limit on it holds where a limit on the clock would not.
 */
export const processorTime = (): (() => number) => {
  const from = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
};
