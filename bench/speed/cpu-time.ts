const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

/**
 * Milliseconds of CPU that this thread has taken: unlike the clock it does not count what others run. What the compiler and the
 * garbage collector do in threads of their own is left out. To the microsecond: Linux brings a thread's own count up to date at
 * ticks of 1 to 10 ms, and at once only where the whole process is asked for.
 */
export const cpuTime = (): number => {
  process.cpuUsage();
  return milliseconds(process.threadCpuUsage());
};

/** The same with all threads of the process. The compiler's share fades as the engine warms up. */
export const cpuTimeOfAll = (): number => milliseconds(process.cpuUsage());
