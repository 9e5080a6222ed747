# Completion of claims for fish: claims completion fish > ~/.config/fish/completions/claims.fish
# It knows no command and no name: at each TAB it asks claims, so that it never goes out of date.
function __claims_complete
    set -l line (commandline -cp)
    set -l found (claims completion --words "$line" 2>/dev/null)
    if set -q found[1]
        printf '%s\n' $found
    else
        # Where claims has no answer, files are offered.
        __fish_complete_path (commandline -ct)
    end
end
complete -c claims -f -a '(__claims_complete)'
