/** Milliseconds of CPU that the process has taken, in all its threads: unlike the clock it does not count what others run. */
export const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
