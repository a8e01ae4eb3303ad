import webpack from 'webpack';
import configurations from '../../webpack.config.js';

/** Builds all that is shipped into a folder, the manifest for this address. Throws where it fails. */
export function build(origin: string, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configurations({ origin, folder }, { mode: 'production' })).run((error, stats) => {
      if (error) return reject(error);
      if (!stats || stats.hasErrors()) return reject(new Error(stats?.toString('errors-only')));
      resolve();
    });
  });
}
