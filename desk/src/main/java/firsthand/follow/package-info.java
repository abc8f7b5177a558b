/// The only way to the network: one guarded client for everything that is fetched.
@NullMarked
package firsthand.follow;

import org.jspecify.annotations.NullMarked;
